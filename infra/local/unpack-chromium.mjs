/** Unpacks the Chromium from npm and prints where it and its libraries lie, as JSON. */
import chromium from "@sparticuz/chromium";

const executable = await chromium.executablePath();
const libraries = process.env.LD_LIBRARY_PATH ?? null;
process.stdout.write(JSON.stringify({ executable, libraries }));
