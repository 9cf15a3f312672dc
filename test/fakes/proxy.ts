import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A proxy on loopback that leads every name to one server, as a company's own would to its GitHub. */
export class FakeProxy {
  /** `host:port` of each tunnel that was asked for, with the credentials that came along. */
  readonly tunnels: { target: string; authorization: string | undefined }[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    /** `http://127.0.0.1:<port>` */
    readonly url: string,
  ) {}

  static async start(destination: string): Promise<FakeProxy> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const proxy = new FakeProxy(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (socket) => proxy.sockets.add(socket));
    server.on('connect', (request, client: Socket) => {
      proxy.tunnels.push({
        target: request.url ?? '',
        authorization: request.headers['proxy-authorization'],
      });
      const upstream = connect(Number(new URL(destination).port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      proxy.sockets.add(upstream);
      for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    });
    return proxy;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }
}
