import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../../../shared/backends/install/wheels/libraries.js';

describe("of TensorFlow's and NVIDIA's wheels", () => {
  it.each([
    ['tensorflow/libtensorflow_cc.so.2', 'lib/libtensorflow_cc.so.2'],
    ['tensorflow/libtensorflow_framework.so.2', 'lib/libtensorflow_framework.so.2'],
    ['tensorflow/include/tensorflow/c/eager/c_api.h', 'include/tensorflow/c/eager/c_api.h'],
    ['tensorflow/include/tsl/platform/ctstring_internal.h', 'include/tsl/platform/ctstring_internal.h'],
    ['nvidia/cublas/lib/libcublas.so.12', 'nvidia/cublas/lib/libcublas.so.12'],
    ['nvidia/cuda_nvcc/bin/ptxas', 'nvidia/cuda_nvcc/bin/ptxas'],
    ['nvidia/cuda_nvcc/nvvm/libdevice/libdevice.10.bc', 'nvidia/cuda_nvcc/nvvm/libdevice/libdevice.10.bc'],
  ])('%s is unpacked', (member, place) => expect(placeOf(member)).toBe(place));

  it.each([
    'tensorflow/python/_pywrap_tensorflow_internal.so',
    'tensorflow/include/tensorflow/core/framework/op.h',
    'nvidia/cudnn/include/cudnn.h',
    'nvidia/cublas/lib/__init__.py',
    'nvidia/cuda_nvcc/bin/nvcc',
  ])('%s is left', (member) => expect(placeOf(member)).toBeNull());

  it.each([
    'nvidia/../../../etc/lib/evil.so',
    'tensorflow/include/tensorflow/c/../../../../evil.h',
    '/nvidia/cublas/lib/libcublas.so.12',
  ])('%s does not lead out of the folder', (member) => expect(placeOf(member)).toBeNull());
});
