import { CALL_GRAPHS } from '../../fuzz/call-graphs.ts';
import type { Shape } from '../../fuzz/writing.ts';

const HEAD = "import { scf } from 'tencentcloud-sdk-nodejs-scf';\nconst client = new scf.v20180416.Client({});\n";

/** Files with so many functions that call one another, in many ways; each calls the API and handles a code. */
export const GRAPHS: readonly Shape[] = CALL_GRAPHS.map(({ name, write }) => ({
  name,
  write: (size) => HEAD + write(size),
}));
