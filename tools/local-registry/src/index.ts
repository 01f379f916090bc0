export { configuredRegistry } from './configured-registry.ts'
export {
  type Arrival,
  type LocalRegistry,
  type LocalRegistryOptions,
  localRegistry,
} from './local-registry.ts'
export type { PackageJson } from './package-json.ts'
export { packDirectory, readTarball } from './tarball.ts'
