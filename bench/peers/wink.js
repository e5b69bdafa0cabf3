// wink-nlp's full pipe (sentences, tags, negation, sentiment, entities) over a JSON array of texts.
//     node wink.js TEXTS.json
// Each line on standard input asks for one pass over all texts; the answer is one line of JSON with the number of its own
// tokens and the seconds it took. So passes can alternate with another program's in the same minutes, on the same machine.
const fs = require('fs');
const readline = require('readline');
const winkNLP = require('wink-nlp');
const nlp = winkNLP(require('wink-eng-lite-web-model'));

const texts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

function pass() {
  let tokens = 0;
  const began = process.hrtime.bigint();
  for (const text of texts) {
    tokens += nlp.readDoc(text).tokens().length();
  }
  return { tokens, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}

readline.createInterface({ input: process.stdin }).on('line', () => console.log(JSON.stringify(pass())));
