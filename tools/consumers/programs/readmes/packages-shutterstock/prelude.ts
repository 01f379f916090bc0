import type { ShutterstockOptions } from '@picturedesk/shutterstock'

declare const consumerKey: string
declare const consumerSecret: string
declare const options: ShutterstockOptions
declare function tokenOf(userId: string | undefined): Promise<string>
