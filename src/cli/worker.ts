import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import { createEngine } from "../engine/create-engine";
import { createWorkerApi } from "../engine/worker-api";
import { nodeEndpoint } from "./node-endpoint";

if (parentPort === null) throw new Error("This is the worker; start dist/cli.js to check a draft.");
expose(createWorkerApi(createEngine), nodeEndpoint(parentPort));
