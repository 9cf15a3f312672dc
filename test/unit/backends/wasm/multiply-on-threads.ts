// Computes a product on two threads, prints one of its values, and does nothing to end them.
import { openBackend } from '../../../../shared/backends/index.js';
import { dependencies } from '../fixtures.js';

const { tf } = await openBackend('wasm', dependencies({ threads: 2 }));
const product = tf.tidy(() => tf.matMul(tf.ones([512, 512]), tf.ones([512, 512])).dataSync());
process.stdout.write(`${product.at(-1)}\n`);
