/** Folder of the scripts that carry data, and the script that replaces fetch(). */
export const DATA_FOLDER = 'du-lieu';
export const LOADER = `${DATA_FOLDER}/nap.js`;
