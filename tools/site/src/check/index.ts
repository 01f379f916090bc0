export { errorClasses } from '../errors/error-classes.ts'
export { errorList } from '../errors/error-list.ts'
export {
  type Commands,
  pageSteps,
  type ShownFile,
  type ShownOutput,
  type Step,
} from './page-steps.ts'
export { hiddenLines, readingProblems, regionOf, wideLines } from './reading-problems.ts'
export { sampleCommand } from './sample-command.ts'
export { knownIn, shellProblems } from './shell-commands.ts'
export { unrunCode } from './shown-code.ts'
