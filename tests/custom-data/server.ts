import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request for a path. */
export type Answer = (response: ServerResponse) => void;

/** Answers at once with a text of a type. */
export const answer =
  (type: string, text: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(text);

interface DelayedAnswer {
  answer: Answer;
  /** Resolves when the request arrives. */
  requested: Promise<unknown>;
  /** Resolves when the connection is closed. */
  closed: Promise<unknown>;
  /** Sends the answer. */
  send: () => void;
}

/** Delays an answer until the test sends it. */
export function delayed(answer: Answer): DelayedAnswer {
  const requested = Promise.withResolvers<unknown>();
  const closed = Promise.withResolvers<unknown>();
  const sent = Promise.withResolvers<unknown>();
  const delayedAnswer: Answer = (response) => {
    requested.resolve(undefined);
    response.on('close', closed.resolve);
    void sent.promise.then(() => response.destroyed || answer(response));
  };
  return { answer: delayedAnswer, requested: requested.promise, closed: closed.promise, send: () => sent.resolve(undefined) };
}

/** Serves answers by path from a new loopback origin while `use` runs; every other path is a 404. */
export async function answering(answers: Record<string, Answer>, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const found = answers[new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)];
    if (found) found(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
