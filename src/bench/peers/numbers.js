// The pace of recognisers of numbers that run in Node: money, percentages and durations, as Pace.java times them.
const fs = require('fs');
const path = require('path');
const compromise = require('compromise');
compromise.extend(require('compromise-numbers'));
const recognizers = require('@microsoft/recognizers-text-suite');

const MICROSECONDS = 10e6;
const folder = process.argv[2];
const texts = fs.readdirSync(folder).sort().map(name => fs.readFileSync(path.join(folder, name), 'utf8'));

function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function print(name, read) {
  let start = processorTime();
  for (let i = 0; processorTime() - start < MICROSECONDS; i++) read(texts[i % texts.length]);
  let found = 0;
  let passes = 0;
  start = processorTime();
  while (processorTime() - start < MICROSECONDS) {
    for (const text of texts) found += read(text);
    passes++;
  }
  const seconds = (processorTime() - start) / 1e6;
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e3;
  const pace = (kilobytes * passes / seconds).toFixed(1);
  console.log(`${name.padEnd(34)} ${pace.padStart(10)} KB/s ${String(Math.round(found / passes)).padStart(8)} found`);
}

print('compromise 14.17.0', text => {
  const document = compromise(text);
  return document.money().json().length + document.percentages().json().length;
});

const english = recognizers.Culture.English;
print('Recognizers-Text 1.3.1 (JavaScript)', text =>
  recognizers.recognizeCurrency(text, english).length
  + recognizers.recognizePercentage(text, english).length
  + recognizers.recognizeDateTime(text, english).length);
