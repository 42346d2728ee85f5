import { createServer } from 'node:net';

/** The first free port on this machine from a number on; 0 takes any. */
export async function freePort(from = 0) {
  for (let port = from; port < from + 100; port++) {
    const taken = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(0));
      server.listen(port, '127.0.0.1', () => {
        const { port: got } = server.address();
        server.close(() => resolve(got));
      });
    });
    if (taken) return taken;
  }
  throw new Error(`Ports ${from} to ${from + 99} are all taken; free one of them.`);
}
