import { capabilityNames } from '@picturedesk/provider'

/** A call of a method of the interface. */
export interface RecordedCall {
  /** Such as `search.assets`. */
  readonly method: string
  readonly given: readonly unknown[]
}

type Method = (...given: readonly unknown[]) => unknown

/** A provider that works as the given one, and notes the methods of the interface that are called. */
export function recordingProvider<Provider extends object>(
  provider: Provider,
  note: (call: RecordedCall) => void,
): Provider {
  const capabilities = capabilityNames().flatMap((name) => {
    const capability: unknown = Reflect.get(provider, name)
    if (typeof capability !== 'object' || capability === null) return []
    return [[name, recordingCapability(capability, name, note)]]
  })
  return { ...provider, ...Object.fromEntries(capabilities) }
}

function recordingCapability(
  capability: object,
  name: string,
  note: (call: RecordedCall) => void,
): object {
  const recording =
    (method: string, run: Method): Method =>
    (...given) => {
      note({ method: `${name}.${method}`, given })
      return run.apply(capability, given as unknown[])
    }
  return Object.fromEntries(
    Object.entries(capability).map(([method, value]) => [
      method,
      typeof value === 'function' ? recording(method, value as Method) : value,
    ]),
  )
}
