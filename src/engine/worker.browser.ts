import { expose } from "comlink";
import { createEngine } from "./create-engine";
import { createWorkerApi } from "./worker-api";

expose(createWorkerApi(createEngine));
