import type { TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel, reshaped, runKernel, type KernelCall } from './kernel.js';

interface Operands {
  readonly a: TensorInfo;
  readonly b: TensorInfo;
}

/** Which operand is transposed before the product. */
interface Transposes {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

type Product = KernelCall<Operands, Transposes>;

/** XNNPACK repacks the right operand whenever its values are new: about six times the work of a transpose. */
const packingCost = 6;

/**
 * Products of single matrices. XNNPACK takes untransposed ones only, and the back end's fallback is about nine times
 * slower, so transposes are made explicit; of A·B and (Bᵀ·Aᵀ)ᵀ the one that moves fewer values is computed.
 */
export const batchMatMul = defineKernel<Operands, Transposes>('BatchMatMul', (call) => {
  const { a, b } = call.inputs;
  if (!isSingleMatrix(a) || !isSingleMatrix(b)) return call.stock(call.inputs, call.attributes);

  const product = cheaperProduct(call, { a: asMatrix(a), b: asMatrix(b) }, call.attributes);
  const rank = Math.max(a.shape.length, b.shape.length);
  return { ...product, shape: [...Array<number>(rank - 2).fill(1), ...product.shape] };
});

function isSingleMatrix({ shape, dtype }: TensorInfo): boolean {
  return dtype === 'float32' && shape.slice(0, -2).every((size) => size === 1) && !shape.includes(0);
}

function asMatrix(tensor: TensorInfo): TensorInfo {
  return reshaped(tensor, tensor.shape.slice(-2));
}

function cheaperProduct(
  call: Product,
  { a, b }: Operands,
  { transposeA, transposeB }: Transposes,
): TensorInfo {
  const sizeA = matrixSize(a);
  const sizeB = matrixSize(b);
  const resultSize = a.shape[transposeA ? 1 : 0]! * b.shape[transposeB ? 0 : 1]!;
  const direct = (transposeA ? sizeA : 0) + (transposeB ? sizeB : 0) + packingCost * sizeB;
  const swapped = (transposeA ? 0 : sizeA) + (transposeB ? 0 : sizeB) + packingCost * sizeA + resultSize;
  if (direct <= swapped) return plainProduct(call, { a, b }, { transposeA, transposeB });

  const transposed = plainProduct(call, { a: b, b: a }, { transposeA: !transposeB, transposeB: !transposeA });
  const product = transpose(call, transposed);
  call.backend.disposeData(transposed.dataId);
  return product;
}

function matrixSize({ shape }: TensorInfo): number {
  return shape[0]! * shape[1]!;
}

function plainProduct(call: Product, { a, b }: Operands, { transposeA, transposeB }: Transposes): TensorInfo {
  const left = transposeA ? transpose(call, a) : a;
  const right = transposeB ? transpose(call, b) : b;
  const product = call.stock({ a: left, b: right }, { transposeA: false, transposeB: false });
  if (left !== a) call.backend.disposeData(left.dataId);
  if (right !== b) call.backend.disposeData(right.dataId);
  return product;
}

function transpose(call: Product, matrix: TensorInfo): TensorInfo {
  return runKernel(call, 'Transpose', { x: matrix }, { perm: [1, 0] });
}
