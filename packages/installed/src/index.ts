export { type FindOptions, findDeclaring } from './find-declaring.ts'
export type {
  DeclaringPackage,
  InstalledPackage,
  PackageSource,
  UnreadablePackage,
} from './installed-package.ts'
export { isJsonObject, type JsonObject } from './json-object.ts'
export { type Found, moduleFile, packageFile } from './package-file.ts'
export { readJsonFile } from './read-json-file.ts'
export { type ReadText, readText } from './read-text.ts'
export { startPath } from './start-path.ts'
export { startProblem } from './start-problem.ts'
