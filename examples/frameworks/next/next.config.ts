import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // The elements' own dependencies are those of the repository that this example stands in.
  turbopack: { root: join(import.meta.dirname, '../../..') },
};

export default config;
