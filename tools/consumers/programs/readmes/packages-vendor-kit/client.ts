export declare function clientOf(acme: object): { GET(path: '/limits'): Promise<object> }
