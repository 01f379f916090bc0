import type { SpecExample } from '../spec/spec-examples.ts'
import type { Fault } from './fault.ts'
import type { WireCall } from './wire-call.ts'

/** Responds to an operation with an example of its spec; other calls reach the vendor. */
export function showing(example: SpecExample): Fault {
  const { name, status, mediaType, body } = example
  return {
    name: `the example ${name}`,
    meet: async (call, { pass }) => {
      if (!isOf(example, call)) return pass()
      // The vendor does what was asked for, since a later call may be about it.
      await (await pass()).arrayBuffer()
      return new Response(JSON.stringify(body), { status, headers: { 'content-type': mediaType } })
    },
  }
}

function isOf({ httpMethod, path }: SpecExample, { method, url }: WireCall): boolean {
  const segments = path
    .split('/')
    .slice(1)
    .map((segment) =>
      segment
        .split(/\{[^}]*\}/)
        .map((text) => text.replaceAll(/[^\w-]/g, '\\$&'))
        .join('[^/]+'),
    )
  // A server may have a path of its own, before that of the operation.
  const ends = new RegExp(`/${segments.join('/')}$`)
  return method === httpMethod && ends.test(new URL(url).pathname)
}
