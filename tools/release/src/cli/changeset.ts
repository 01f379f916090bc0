// CommonJS, and no syntax of TypeScript: a Node that is too old reads this and says what it lacks.
require('./needs-node.cjs')
void import('../commands/changeset.ts')
