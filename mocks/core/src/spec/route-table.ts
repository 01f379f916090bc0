import { PathTemplate } from './path-template.ts'
import { type PathSense, type PathToken, pathTokens } from './path-tokens.ts'
import { isFulfilled, type RouteCondition, type RouteFacts } from './route-condition.ts'
import type { ServerPlace } from './server-place.ts'

interface WithMethod {
  /** In lower case. */
  readonly method: string
}

/** What a route is made of. */
export interface RouteSource<Operation extends WithMethod> {
  readonly operation: Operation
  /** The template of its path alone. */
  readonly path: string
  readonly servers: readonly ServerPlace[]
  /** What its key in `paths` demands of the query. */
  readonly demanded: readonly RouteCondition[]
  /** What else tells it from operations on the same path; asked for only when there are such. */
  readonly conditions: () => readonly RouteCondition[]
}

/** A request, as far as it decides which operation it means. */
export interface RouteRequest extends RouteFacts {
  readonly method: string
  readonly pathname: string
  readonly origin: string | undefined
}

/** An operation that a request means. */
export interface RouteMatch<Operation> {
  readonly operation: Operation
  /** The beginning of the request's path that is the server's, without a trailing slash. */
  readonly basePath: string
  /** Others that it may mean as well, the likelier first: nothing but parameters and body tells them apart. */
  readonly rivals: readonly Operation[]
}

interface Route<Operation extends WithMethod> extends RouteSource<Operation> {
  readonly server: ServerPlace
  /** Of server and path. */
  readonly template: PathTemplate
}

interface Candidate<Operation extends WithMethod> {
  readonly route: Route<Operation>
  readonly rank: string
}

/** Finds operations by server, path and method. */
export class RouteTable<Operation extends WithMethod> {
  /** By method and number of segments. */
  readonly #routes = new Map<string, Route<Operation>[]>()
  readonly #origins: RegExp[] = []

  constructor(sources: readonly RouteSource<Operation>[]) {
    const origins = new Map<string, RegExp>()
    for (const source of sources) {
      for (const server of source.servers) {
        const template = new PathTemplate(server.basePath + source.path)
        const key = `${source.operation.method} ${template.length}`
        const routes = this.#routes.get(key) ?? []
        routes.push({ ...source, server, template })
        this.#routes.set(key, routes)
        if (server.origin) origins.set(server.origin.source, server.origin)
      }
    }
    this.#origins.push(...origins.values())
  }

  /** Whether a server of the spec has this origin. */
  knowsOrigin(origin: string): boolean {
    return this.#origins.some((pattern) => pattern.test(origin))
  }

  /**
   * The operation that a request means. Where templates overlap, the one with the earlier literal
   * segment wins: `/topic/hots` before `/topic/{id}` before `/{id}/similar`. Operations on the same path
   * are told apart by what they demand of query and headers.
   */
  find(request: RouteRequest): RouteMatch<Operation> | undefined {
    const { pathname } = request
    return this.#find(request, pathname) ?? this.#findRoot(request, pathname)
  }

  /** A base URL without its last slash means the path `/`. */
  #findRoot(request: RouteRequest, pathname: string): RouteMatch<Operation> | undefined {
    if (pathname.endsWith('/')) return undefined
    const match = this.#find(request, `${pathname}/`)
    return match && match.basePath === pathname ? match : undefined
  }

  #find(request: RouteRequest, pathname: string): RouteMatch<Operation> | undefined {
    const segments = pathname.split('/')
    const tokens = segments.map(pathTokens)
    const routes = this.#routes.get(`${request.method.toLowerCase()} ${segments.length}`) ?? []
    const possible = routes.filter((route) => this.#isOpen(route, request))
    const exact = choose(candidates(possible, tokens, 'exact'), request)
    const [best, ...others] =
      exact.length > 0 ? exact : choose(candidates(possible, tokens, 'loose'), request)
    if (!best) return undefined
    const below = best.path.split('/').length - 1
    return {
      operation: best.operation,
      basePath: segments.slice(0, segments.length - below).join('/'),
      rivals: [...new Set(others.map(({ operation }) => operation))].filter(
        (operation) => operation !== best.operation,
      ),
    }
  }

  #isOpen({ server, demanded }: Route<Operation>, request: RouteRequest): boolean {
    const { origin } = request
    const elsewhere = origin !== undefined && this.knowsOrigin(origin)
    if (elsewhere && server.origin && !server.origin.test(origin)) return false
    return demanded.every((condition) => isFulfilled(condition, request))
  }
}

function candidates<Operation extends WithMethod>(
  routes: readonly Route<Operation>[],
  tokens: readonly PathToken[][],
  sense: PathSense,
): Candidate<Operation>[] {
  return routes.flatMap((route) => {
    const rank = route.template.rankTokens(tokens, sense)
    return rank === undefined ? [] : [{ route, rank }]
  })
}

/** The most specific routes, on one path those that the rest of the request fits best first. */
function choose<Operation extends WithMethod>(
  found: readonly Candidate<Operation>[],
  request: RouteFacts,
): readonly Route<Operation>[] {
  const [first, ...others] = found.toSorted(compare)
  if (!first) return []
  const equal = [first, ...others.filter((other) => compare(first, other) === 0)]
  if (new Set(equal.map(({ route }) => route.operation)).size === 1) return [first.route]
  const judged = equal.map(({ route }) => {
    const conditions = [...route.demanded, ...route.conditions()]
    const met = conditions.filter((condition) => isFulfilled(condition, request)).length
    return { route, met, whole: met === conditions.length }
  })
  const sorted = judged.toSorted((one, other) => other.met - one.met)
  const whole = sorted.filter((each) => each.whole)
  // A route whose conditions are not met refuses the request: the nearest one tells why.
  return (whole.length > 0 ? whole : sorted.slice(0, 1)).map(({ route }) => route)
}

function compare(a: Candidate<WithMethod>, b: Candidate<WithMethod>): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return b.route.template.literalLength - a.route.template.literalLength
}
