import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { UserError } from '../errors/index.js';

/**
 * Starts listening.
 * @param port  0 for any free one
 * @returns the port
 * @throws UserError when the port is taken or not allowed
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Refuses new connections, lets the requests under way finish for `seconds`, then cuts the rest. */
export async function drain(server: HttpServer, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that turns idle after close() would be kept alive: look again.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = setTimeout(() => server.closeAllConnections(), seconds * 1000);
  await closed;
  clearInterval(idle);
  clearTimeout(deadline);
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      'is in use by another program',
      'Choose another one with the "port" input, or end that program.',
      `port ${port} on ${host}`,
    );
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    const what =
      error.code === 'EACCES' ? 'may not be opened by this user' : 'is not an address of this machine';
    return new UserError(what, 'Choose another port (above 1023) or host.', `port ${port} on ${host}`);
  }
  return error;
}
