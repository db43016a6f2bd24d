import { run } from "./run";

void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
}).then((status) => {
  process.exitCode = status;
});
