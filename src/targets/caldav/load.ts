/** What talks to calendar servers, with the libraries that this takes; loaded when it is first needed, so that it costs nothing at start. */
export const loadCalDav = () => import('./online');
