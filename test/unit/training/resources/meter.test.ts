import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { addReading, useOf, type GpuTally } from '../../../../shared/training/resources/gpu-tally.js';
import { resourcesLine, ResourceMeter, type Machine } from '../../../../shared/training/resources/index.js';
import type { GpuReading } from '../../../../shared/training/resources/nvidia-smi.js';
import { resources } from '../../../fixtures/resources.js';

const reading = (parts: Partial<GpuReading> = {}): GpuReading => ({
  name: 'H100',
  driver: '550.54',
  memoryBytes: 80 * 2 ** 30,
  usedBytes: 2 ** 30,
  utilisation: 0.5,
  watts: 100,
  ...parts,
});

/** A machine whose clock moves only when it is told. */
function machine(readGpus: Machine['readGpus'] = () => Promise.resolve(null)) {
  const clock = { milliseconds: 1000 };
  const measured: Machine = {
    processor: { name: 'Xeon', threads: 2 },
    now: () => clock.milliseconds,
    usage: () => ({ cpuSeconds: 7.5, peakMemoryBytes: 2 ** 29 }),
    readGpus,
  };
  return { clock, measured };
}

describe('the energy of a graphics card', () => {
  const tally = (...readings: readonly (readonly [milliseconds: number, watts: number | null])[]) =>
    readings.reduce<GpuTally | null>(
      (before, [at, watts]) => addReading(before, reading({ watts }), at),
      null,
    )!;

  it('is its power over time, by the trapezoidal rule', () => {
    expect(tally([0, 100], [2000, 300], [3000, 300]).joules).toBe(700);
  });

  it('leaves out the time between readings without power', () => {
    expect(tally([0, 100], [2000, null], [4000, 100], [5000, 100]).joules).toBe(100);
  });

  it('is unknown where the driver does not tell, or told once', () => {
    expect(tally([0, null], [2000, null]).joules).toBeNull();
    expect(tally([0, 100]).joules).toBeNull();
  });
});

describe('the use of a graphics card', () => {
  it('is the mean utilisation and the greatest memory of the readings that tell them', () => {
    const readings = [
      reading({ utilisation: 0.2, usedBytes: 5 }),
      reading({ utilisation: null, usedBytes: 9 }),
      reading({ utilisation: 0.8, usedBytes: null }),
    ];
    const tally = readings.reduce<GpuTally | null>((before, one, i) => addReading(before, one, i), null)!;
    expect(useOf(tally)).toMatchObject({ meanUtilisation: 0.5, peakMemoryBytes: 9 });
  });
});

describe('a meter', () => {
  it('tells fitting from the rest, and the control from the recipe', async () => {
    const { clock, measured } = machine();
    const meter = new ResourceMeter(measured);
    clock.milliseconds += 3000;
    for (const seconds of [4, 6])
      await meter.training.time(() => {
        clock.milliseconds += 1000 * seconds;
        meter.training.rows += 500;
        return Promise.resolve();
      });
    expect(meter.resources('wasm')).not.toHaveProperty('control');
    await meter.control.time(() => {
      clock.milliseconds += 5000;
      return Promise.resolve();
    });
    expect(meter.resources('wasm')).toEqual({
      schema: 'heirloom.dev/resources/v1',
      backend: 'wasm',
      processor: { name: 'Xeon', threads: 2 },
      seconds: 18,
      trainingSeconds: 10,
      rows: 1000,
      rowsPerSecond: 100,
      cpuSeconds: 7.5,
      peakMemoryBytes: 2 ** 29,
      resumed: false,
      gpus: [],
      control: { trainingSeconds: 5 },
    });
  });

  it('counts the time of a training that broke off', async () => {
    const { clock, measured } = machine();
    const { training } = new ResourceMeter(measured);
    const failing = training.time(() => {
      clock.milliseconds += 2000;
      return Promise.reject(new Error('diverged'));
    });
    await expect(failing).rejects.toThrow('diverged');
    expect(training.seconds).toBe(2);
  });

  it('asks for graphics cards once where there are none', async () => {
    let asked = 0;
    const { measured } = machine(() => Promise.resolve((asked++, null)));
    const said: string[] = [];
    const meter = new ResourceMeter(measured, 1);
    await meter.watchGpus(
      () => after(30),
      (line) => said.push(line),
    );
    expect([asked, said]).toEqual([1, []]);
  });

  it('names each graphics card and samples it while the body runs, and no longer', async () => {
    let asked = 0;
    const { clock, measured } = machine(() => {
      clock.milliseconds += 1000;
      return Promise.resolve([reading(), reading({ name: 'A10', watts: (asked++, null) })]);
    });
    const said: string[] = [];
    const meter = new ResourceMeter(measured, 1);
    await meter.watchGpus(
      () => after(40),
      (line) => said.push(line),
    );
    const sampled = asked;
    expect(sampled).toBeGreaterThan(2);
    await after(20);
    expect(asked).toBe(sampled);
    expect(said).toEqual(['GPU: H100, 80.0 GiB, driver 550.54', 'GPU: A10, 80.0 GiB, driver 550.54']);
    const [h100, a10] = meter.resources('cuda').gpus;
    expect(h100).toEqual({
      name: 'H100',
      driver: '550.54',
      memoryBytes: 80 * 2 ** 30,
      peakMemoryBytes: 2 ** 30,
      meanUtilisation: 0.5,
      joules: 100 * (sampled - 1),
    });
    expect(a10!.joules).toBeNull();
  });

  it('stops sampling when the body fails, and goes on where a sample brings nothing', async () => {
    let asked = 0;
    const { measured } = machine(() => Promise.resolve(asked++ === 0 ? [reading()] : null));
    const meter = new ResourceMeter(measured, 1);
    const failing = meter.watchGpus(
      async () => {
        await after(10);
        throw new Error('diverged');
      },
      () => undefined,
    );
    await expect(failing).rejects.toThrow('diverged');
    const sampled = asked;
    await after(20);
    expect(asked).toBe(sampled);
    expect(meter.resources('cuda').gpus).toHaveLength(1);
  });
});

describe('the line about what a training took', () => {
  it('has rows, times and memory', () => {
    expect(resourcesLine(resources())).toBe(
      'training took 32 s for 48,000 rows (1,500 rows/s); 40 s in all; 1 min 2 s of processor time; peak memory 488 MiB',
    );
  });

  it('says where there was nothing to train, as with a model that is reused', () => {
    const { measured } = machine();
    const took = new ResourceMeter(measured).resources('wasm');
    expect(took.rowsPerSecond).toBeNull();
    expect(resourcesLine(took)).toBe(
      'the model was not trained; 0 s in all; 8 s of processor time; peak memory 512 MiB',
    );
  });

  it('says of a graphics card what is known, and that a part is missing', () => {
    const card = {
      name: 'H100',
      driver: '550.54',
      memoryBytes: 8e10,
      peakMemoryBytes: 2 ** 32,
      meanUtilisation: 0.871,
      joules: 12_345.6,
    };
    const unknown = { ...card, name: 'A10', meanUtilisation: null, peakMemoryBytes: null, joules: null };
    expect(resourcesLine(resources({ gpus: [card, unknown], resumed: true }))).toContain(
      '; H100, 87 % busy, peak memory 4.0 GiB, 12,346 J; A10; the interrupted part is not counted',
    );
  });
});
