import type { MessagePort, Worker } from "node:worker_threads";
import type { Endpoint } from "comlink";

/** Node's ends of a worker emit bare data; comlink listens for browser events. */
export const nodeEndpoint = (port: MessagePort | Worker): Endpoint => {
  const heard = new Map<EventListenerOrEventListenerObject, (data: unknown) => void>();
  return {
    postMessage: (message, transfer) => port.postMessage(message, (transfer ?? []) as ArrayBuffer[]),
    addEventListener: (_type, listener) => {
      const hear = (data: unknown): void => {
        const event = new MessageEvent("message", { data });
        if (typeof listener === "function") listener(event);
        else listener.handleEvent(event);
      };
      heard.set(listener, hear);
      port.on("message", hear);
    },
    removeEventListener: (_type, listener) => {
      const hear = heard.get(listener);
      if (hear !== undefined) port.off("message", hear);
      heard.delete(listener);
    },
  };
};
