// chrono-node over a JSON array of texts.
//     node chrono.js TEXTS.json
// Each line on standard input asks for one pass over all texts; the answer is one line of JSON with the number of times that it
// found and the seconds it took. So passes can alternate with another program's in the same minutes, on the same machine.
const fs = require('fs');
const readline = require('readline');
const chrono = require('chrono-node');

const texts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const published = new Date(2016, 8, 8);

function pass() {
  let times = 0;
  const began = process.hrtime.bigint();
  for (const text of texts) {
    times += chrono.parse(text, published).length;
  }
  return { tokens: times, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}

readline.createInterface({ input: process.stdin }).on('line', () => console.log(JSON.stringify(pass())));
