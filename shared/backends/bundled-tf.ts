import type { Tf } from './backend.js';

/** The tensor library that ships with Heirloom. Chained methods of tensors (`x.add(y)`) are not in it. */
export async function loadBundledTf(): Promise<Tf> {
  const [core, layers] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-layers'),
  ]);
  return { ...core, ...layers };
}
