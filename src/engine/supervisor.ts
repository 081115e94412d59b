import type { RunningWorker } from "./start-worker";
import type { RemoteApi } from "./worker-api";

/** The worker is gone, and with it everything that it had loaded. */
export class WorkerLost extends Error {
  override readonly name = "WorkerLost";
}

/** Generous: who does not answer within it has hung. */
export const ANSWER_LIMIT_MS = 60_000;

/** A worker from its start to its end. What was loaded into one life must be loaded again into the next. */
export type WorkerLife = {
  /** Rejects with WorkerLost when the worker ends, or when it is ended for not answering within the limit. */
  ask<T>(question: Question<T>, limitMs: number): Promise<T>;
  /** As `ask`, one at a time, so that it is known which question ended the worker. */
  askAlone<T>(question: Question<T>, limitMs: number): Promise<T>;
  isOver(): boolean;
};

export type Question<T> = (api: RemoteApi) => Promise<T>;

export type Supervisor = {
  /** The life that is on now; starts a worker where there is none. */
  life(): Promise<WorkerLife>;
  end(): void;
};

export const supervise = (start: () => Promise<RunningWorker>): Supervisor => {
  let current: Promise<WorkerLife> | undefined;
  let endCurrent = (): void => {};

  const begin = async (): Promise<WorkerLife> => {
    const worker = await start();
    const life = liveWith(worker, () => {
      current = undefined;
    });
    endCurrent = life.end;
    return life;
  };

  return {
    life: () => {
      current ??= begin().catch((error: unknown) => {
        current = undefined;
        throw error;
      });
      return current;
    },
    end: () => endCurrent(),
  };
};

const liveWith = (worker: RunningWorker, onOver: () => void): WorkerLife & { readonly end: () => void } => {
  let lose: (loss: WorkerLost) => void = () => {};
  const loss = new Promise<never>((_, reject) => {
    lose = reject;
  });
  // A worker may end while nobody waits for it.
  loss.catch(() => {});
  let isOver = false;
  let turn: Promise<unknown> = Promise.resolve();

  const endWith = (reason: string): void => {
    if (isOver) return;
    isOver = true;
    onOver();
    worker.end();
    lose(new WorkerLost(reason));
  };
  void worker.lost.then(endWith);

  const ask = async <T>(question: Question<T>, limitMs: number): Promise<T> => {
    if (isOver) return loss;
    const timer = setTimeout(() => endWith(`it did not answer within ${limitMs / 1000} s`), limitMs);
    try {
      return await Promise.race([question(worker.api), loss]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    ask,
    askAlone: (question, limitMs) => {
      const answer = turn.then(() => ask(question, limitMs));
      turn = answer.catch(() => {});
      return answer;
    },
    isOver: () => isOver,
    end: () => endWith("it was ended"),
  };
};
