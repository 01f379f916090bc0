/**
 * `node:sqlite`, loaded when it is needed. Node 22 warns that it is experimental, which would stand before what
 * the command line says, although nothing here depends on what may change.
 */
export function sqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return process.getBuiltinModule('node:sqlite')
  } finally {
    process.emitWarning = emitWarning
  }
}
