import type { serialization } from '@tensorflow/tfjs-core';

/** A class of the library that it doesn't export, as the constructor of what one of its functions gives. */
export type BaseClass<Settings, Instance extends serialization.Serializable> = (new (
  settings: Settings,
) => Instance) &
  Pick<serialization.SerializableConstructor<Instance>, 'fromConfig'>;
