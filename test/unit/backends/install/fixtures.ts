import { sha256 } from '../../../../shared/files/index.js';
import type { InstallPlan } from '../../../../shared/backends/install/index.js';
import { wheel } from '../../../../shared/backends/install/wheels/wheel.js';
import { zipOf } from './zip-of.js';

export const FILE = 'some_flow-1.0-cp311-cp311-manylinux_2_17_x86_64.whl';
/** A wheel with two libraries, a header and something else. */
export const archive = zipOf({
  'tensorflow/libtensorflow_cc.so.2': 'library '.repeat(1000),
  'tensorflow/libtensorflow_framework.so.2': 'framework',
  'tensorflow/include/tensorflow/c/c_api.h': 'header',
  'tensorflow/python/large.so': 'not needed',
});
/** A back end of one wheel and two npm packages. */
export const PLAN: InstallPlan = {
  name: 'node',
  tool: 'heirloom-backend-node',
  version: '1.0',
  packages: {
    wanted: ['some-node@1.0.0', 'node-api-headers@1.0.0'],
    pins: ['node_modules/some-node 1.0.0 sha512-x', 'node_modules/node-api-headers 1.0.0 sha512-y'],
  },
  tensorFlow: {
    packageName: 'some-node',
    wheels: [wheel(FILE, archive.length, sha256(archive))],
    leastGlibc: '2.17',
  },
  diskBytes: 1000,
};
