/** Node's classes of these names, which Google's client asks whether something is one of, and inherits from for uploads: nothing here is. */
export class Stream {}
export class Readable extends Stream {}
export class Transform extends Stream {}
export class PassThrough extends Transform {}
