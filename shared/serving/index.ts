export { answerDifference, firstDifference, readGolden } from './golden.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { drain, listen } from './listen.js';
export { serve, urlOf, type ReadyFile, type ServeDependencies, type ServeOptions } from './main.js';
export { serveArguments } from './arguments.js';
export type { Answer, Golden, RawInstance, ServableModel } from './model.js';
export { createServer, DIGEST_HEADER, type ModelServer, type ServerOptions } from './server.js';
export { aborted, terminationSignal } from './termination.js';
export { UNPUBLISHED, versionText, type ServedVersion } from './version.js';
