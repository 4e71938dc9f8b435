/** In place of Node's global of that name, which a phone does not have. */
export const process = { env: {}, version: '', versions: {} };
