import { TFJS_NODE_PINS } from '../npm/tfjs-node-pins.js';
import type { InstallPlan } from '../plan.js';
import { wheel } from '../wheels/wheel.js';

/** tfjs-node on the TensorFlow of 2025: the library that its own install script fetches is of 2022. */
export const nodePlan: InstallPlan = {
  name: 'node',
  tool: 'heirloom-backend-node',
  version: '4.22.0-tensorflow-2.20.0',
  packages: {
    wanted: ['@tensorflow/tfjs-node@4.22.0', 'node-api-headers@1.9.0'],
    pins: [
      ...TFJS_NODE_PINS,
      'node_modules/@tensorflow/tfjs-node 4.22.0 sha512-uHrXeUlfgkMxTZqHkESSV7zSdKdV0LlsBeblqkuKU9nnfxB1pC6DtoyYVaLxznzZy7WQSegjcohxxCjAf6Dc7w== @mapbox/node-pre-gyp @tensorflow/tfjs adm-zip google-protobuf https-proxy-agent progress rimraf tar',
    ],
  },
  tensorFlow: {
    packageName: '@tensorflow/tfjs-node',
    wheels: [
      wheel(
        'tensorflow_cpu-2.20.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        258_876_263,
        'cf756bbe2d256e942ab5d0ad2c858fb40017581494febdb4387c149b1afde780',
      ),
    ],
    leastGlibc: '2.17',
  },
  diskBytes: 1.6e9,
};
