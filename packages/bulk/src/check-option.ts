import { InvalidArgumentError } from '@picturedesk/provider'

/** @throws InvalidArgumentError when the value of an option is not right */
export function checkOption(
  field: string,
  isRight: boolean,
  allowed: string,
  value: unknown,
): void {
  if (!isRight) throw new InvalidArgumentError({ field, allowed, value })
}
