/**
 * Flags for processes of Node that open the embedded database for seconds. Without them V8 compiles all its WebAssembly a second time,
 * to make it fast, which costs more than a short run gains.
 */
export const SHORT_LIVED: readonly string[] = ['--liftoff-only']
