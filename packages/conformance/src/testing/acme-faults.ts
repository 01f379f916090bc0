import type { FaultInjector, FaultStrike } from '../wire/fault-injector.ts'

/** Turns a request into a spoiled response. */
type Meet = (pass: () => Promise<Response>) => Promise<Response>

/** A vendor's `fetch` with faults that strike single operations, as those of a mock do. */
export function acmeFaults(
  base: typeof fetch,
  faults: Readonly<Record<string, Meet>>,
): { readonly fetch: typeof fetch; readonly injector: FaultInjector } {
  const planned = new Set<FaultStrike & { struck: number }>()
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const operation = operationOf(request)
      const pass = (): Promise<Response> => base(request.clone())
      for (const plan of planned) {
        const over = plan.times !== 'always' && plan.struck >= plan.times
        if (plan.operation !== operation || over) continue
        plan.struck++
        return (faults[plan.name] ?? ((go) => go()))(pass)
      }
      return pass()
    },
    injector: {
      names: Object.keys(faults),
      strike: (strike) => {
        const plan = { ...strike, struck: 0 }
        planned.add(plan)
        return {
          get struck() {
            return plan.struck
          },
          remove: () => planned.delete(plan),
        }
      },
    },
  }
}

function operationOf({ method, url }: Request): string {
  const [place = '', id = '', what = ''] = new URL(url).pathname.slice(1).split('/')
  if (place === 'by-image') return 'byImage'
  if (place === 'sales') return method === 'POST' ? 'reportSale' : place
  if (place !== 'purchases') return place.replace(/s$/, '')
  if (method === 'POST') return 'buy'
  return id === '' ? 'purchases' : what || 'purchase'
}
