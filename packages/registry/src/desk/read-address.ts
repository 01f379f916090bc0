import { InvalidArgumentError, parseQualifiedId } from '@picturedesk/provider'

/**
 * Makes a function that reads from the arguments of a call which provider it goes to.
 * @param parameters The names of the method's parameters.
 * @param address Where the id stands, such as `order.asset`: a parameter, and members of it.
 * @returns The id of the provider. Throws an InvalidArgumentError when the id cannot be read.
 */
export function readAddress(
  parameters: readonly string[],
  address: string,
): (args: readonly unknown[]) => string {
  const [parameter = '', ...members] = address.split('.')
  const index = parameters.indexOf(parameter)
  const field = members.length === 0 ? parameter : members.join('.')
  return (args) => {
    const place = members.reduce<unknown>((value, member) => memberOf(value, member), args[index])
    const id = typeof place === 'string' ? place : memberOf(place, 'id')
    const parts = typeof id === 'string' ? parseQualifiedId(id) : undefined
    if (parts !== undefined) return parts.provider
    throw new InvalidArgumentError({
      field,
      allowed: 'an id such as "hellorf:image/363488282", or an object with that `id`',
      value: id,
    })
  }
}

function memberOf(value: unknown, member: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[member]
}
