import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server does when it is asked for a path. */
export type Answer = (response: ServerResponse) => void;

/** A text with a type, at once. */
export const answer =
  (type: string, text: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(text);

/** Something that a test waits for, and what makes it happen. */
interface Moment {
  came: Promise<unknown>;
  come: (value?: unknown) => void;
}
function moment(): Moment {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return { came: promise, come: resolve };
}

/** An answer that waits until it is let go, so that a test decides what is slow. */
export function held(then: Answer): { answer: Answer; asked: Promise<unknown>; closed: Promise<unknown>; go: () => void } {
  const [asked, closed, gone] = [moment(), moment(), moment()];
  const waits: Answer = (response) => {
    asked.come();
    response.on('close', closed.come);
    void gone.came.then(() => response.destroyed || then(response));
  };
  return { answer: waits, asked: asked.came, closed: closed.came, go: gone.come };
}

/** Serves answers by their paths on a loopback origin of its own while `use` runs; everything else is not there. */
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
