export const backendNames = ['cuda', 'node', 'webgpu', 'wasm', 'js'] as const;

/** What computes: TensorFlow on an NVIDIA GPU, TensorFlow on the CPU, WebGPU, WebAssembly, plain JavaScript. */
export type BackendName = (typeof backendNames)[number];

/** Those that are packages of their own, and so can be installed. */
export const nativeNames = ['cuda', 'node', 'webgpu'] as const;
export type NativeName = (typeof nativeNames)[number];
