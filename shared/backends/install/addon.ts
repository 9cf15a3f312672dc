import { join } from 'node:path';
import { UserError } from '../../errors/index.js';
import { makeFolders } from '../../files/index.js';
import { runTool, whyItFailed } from './run-tool.js';

const SOURCES = ['tfjs_backend.cc', 'tfjs_binding.cc'];
/** Where tfjs-node looks for it: N-API version 8. */
const ADDON_FOLDER = join('lib', 'napi-v8');

/**
 * Compiles tfjs-node's addon against TensorFlow's headers and libraries in its `deps` folder.
 *
 * @param root      the folder whose node_modules has the package and `node-api-headers`
 * @param compiler  a C++ compiler that takes the options of g++
 * @throws UserError with the compiler's own words
 */
export async function compileAddon(
  root: string,
  packageName: string,
  compiler: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const home = join(root, 'node_modules', packageName);
  await makeFolders(join(home, ADDON_FOLDER));
  const end = await runTool(
    compiler,
    [
      ...['-O2', '-std=c++17', '-fPIC', '-shared', '-s', '-DNAPI_VERSION=8'],
      ...[
        '-I',
        join(root, 'node_modules', 'node-api-headers', 'include'),
        '-I',
        join(home, 'deps', 'include'),
      ],
      ...SOURCES.map((source) => join(home, 'binding', source)),
      ...['-L', join(home, 'deps', 'lib'), '-l:libtensorflow_cc.so.2', '-l:libtensorflow_framework.so.2'],
      // Relative to the addon, so that the folder can be moved.
      ...['-Wl,-rpath,$ORIGIN/../../deps/lib', '-o', join(home, ADDON_FOLDER, 'tfjs_binding.node')],
    ],
    { env },
  );
  if (end.state === 'done') return;
  throw new UserError(
    `${compiler} could not compile the addon of ${packageName}: ${whyItFailed(compiler, end, [/error/i, /not found|cannot find/i])}`,
    'Install a C++ compiler for C++17 with its standard library (on Debian or Ubuntu: apt-get install g++), or name one in CXX.',
  );
}
