export { errorClasses } from '../errors/error-classes.ts'
export { errorList } from '../errors/error-list.ts'
export { knownIn, shellProblems } from './shell-commands.ts'
export { unrunCode } from './shown-code.ts'
