import express from "express";

/* A plain static file server on a free port: what pages are set beside. */
const [folder] = process.argv.slice(2);
const app = express();
app.disable("x-powered-by");
app.use(express.static(folder ?? "."));
const server = app.listen(0, "127.0.0.1", () => {
  process.stdout.write(`{"port":${server.address().port}}\n`);
});
