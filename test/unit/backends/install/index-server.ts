import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Python package index on loopback with one project. */
export class IndexServer {
  /** Bytes of the file that were sent, request by request. */
  readonly sent: number[] = [];
  readonly authorizations: (string | undefined)[] = [];
  /** Breaks the connection of the next download after so many bytes. */
  breakAfter: number | null = null;
  private readonly server: Server;

  constructor(
    private readonly project: string,
    private readonly file: string,
    private readonly content: Buffer,
    private readonly format: 'html' | 'json' = 'html',
  ) {
    this.server = createServer((request, response) => this.answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/simple`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    this.authorizations.push(request.headers.authorization);
    if (request.url === `/simple/${this.project}/`) this.list(response);
    else if (request.url === `/files/${this.file}`) this.send(request, response);
    else response.writeHead(404).end();
  }

  private list(response: ServerResponse): void {
    const url = `../../files/${this.file}`;
    if (this.format === 'json') {
      response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
      response.end(JSON.stringify({ files: [{ filename: this.file, url, hashes: {} }] }));
    } else {
      response.setHeader('content-type', 'text/html');
      response.end(`<!DOCTYPE html><a href="../../files/other.whl">x</a>\n<a href="${url}#sha256=0">x</a>`);
    }
  }

  private send(request: IncomingMessage, response: ServerResponse): void {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (start >= this.content.length) return void response.writeHead(416).end();
    const rest = this.content.subarray(start);
    const part = rest.subarray(0, this.breakAfter ?? rest.length);
    this.sent.push(part.length);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': rest.length });
    if (this.breakAfter === null) response.end(part);
    else response.write(part, () => setTimeout(() => response.destroy(), 50));
    this.breakAfter = null;
  }
}
