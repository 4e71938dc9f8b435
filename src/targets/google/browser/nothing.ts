/** In place of what Google's client loads and never calls here: files, sockets, proxies, keys of service accounts. */
export default {};

/** What its HTTP/2 side, which nobody uses, reads as soon as it is loaded. */
export const constants = {};
export const env = {};
