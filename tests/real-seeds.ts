/** Real documents stay outside the repository; REAL_SEEDS names another folder. */
export const { REAL_SEEDS = new URL('../../shared/seeds/', import.meta.url).pathname } = process.env;
