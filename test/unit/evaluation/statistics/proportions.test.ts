import { describe, expect, it } from '@jest/globals';
import {
  clopperPearson,
  exactMcNemar,
  newcombe,
  tangoInterval,
  tangoPValue,
  wilson,
} from '../../../../shared/evaluation/statistics/index.js';
import { close } from './close.js';

describe('tangoInterval', () => {
  it.each([
    [21, 1, 7, 0.07463076847572205, 0.48162249184401906, 0.026003032480868535, 0.5172322764213774],
    [20, 0, 0, -0.11915783736096455, 0.11915783736096455, -0.16112515805281938, 0.16112515805281938],
    [1000, 20, 35, 0.0028696608457257538, 0.027716713850901218, 0.0004804316953436995, 0.030333764369498802],
    [
      2000, 45, 30, -0.014847136488433645, -0.00038426994754214264, -0.01633497505668632,
      0.001011598452650011,
    ],
    [5000, 0, 3, 0.000058859459815673906, 0.0015003533610243355, NaN, NaN],
    [50, 2, 0, -0.11390024826992944, 0.013386513217720959, NaN, NaN],
    [20000, 18, 851, 0.03933251493824241, 0.04408536039377753, NaN, NaN],
  ])('has the published bounds for n=%i, b=%i, c=%i', (n, b, c, low90, high90, low95, high95) => {
    const [low, high] = tangoInterval(n, b, c, 0.95);
    close(low, low90);
    close(high, high90);
    if (Number.isNaN(low95)) return;
    const wider = tangoInterval(n, b, c, 0.975);
    close(wider[0], low95);
    close(wider[1], high95);
  });

  it('keeps a width of z²/(n + z²) where every pair agrees', () => {
    const [low, high] = tangoInterval(5, 0, 0, 0.95);
    close(high, 2.705543454095404 / (5 + 2.705543454095404));
    expect(low).toBe(-high);
  });

  it('reaches -1 where the candidate loses every pair', () => {
    expect(tangoInterval(10, 10, 0, 0.95)[0]).toBe(-1);
  });
});

describe('tangoPValue', () => {
  it('is the normal tail of the score statistic', () => {
    // At the upper bound of the interval the statistic is -z.
    close(tangoPValue(1000, 20, 35, 0.027716713850901218), 0.05, 1e-12);
    close(tangoPValue(1000, 20, 35, 0.0004804316953436995), 0.975, 1e-12);
    close(tangoPValue(1000, 20, 20, 0), 0.5);
  });

  it('is an even chance where no pair is discordant and none is asked for', () => {
    expect(tangoPValue(10, 0, 0, 0)).toBe(0.5);
  });

  it('sees that a candidate which loses every pair is more than half worse', () => {
    expect(tangoPValue(10, 10, 0, -0.5)).toBeLessThan(0.05);
  });
});

describe('exactMcNemar', () => {
  it('is the two-sided binomial p-value', () => {
    close(exactMcNemar(6, 17), 0.03468966484069824);
    expect(exactMcNemar(17, 6)).toBe(exactMcNemar(6, 17));
  });

  it('is 1 where losses equal gains, or nothing differs', () => {
    expect(exactMcNemar(0, 0)).toBe(1);
    expect(exactMcNemar(3, 3)).toBe(1);
  });
});

describe('newcombe', () => {
  const difference = (a: [number, number], b: [number, number], confidence: number) =>
    newcombe({ successes: a[0], trials: a[1] }, { successes: b[0], trials: b[1] }, confidence);

  it('has the published bounds', () => {
    close(difference([56, 70], [48, 80], 0.975)[0], 0.05243147240236498);
    close(difference([56, 70], [48, 80], 0.975)[1], 0.33387265403690614);
    close(difference([9, 10], [3, 10], 0.95)[0], 0.24211240088494457);
    close(difference([9, 10], [3, 10], 0.95)[1], 0.7896235073721287);
    close(difference([10, 10], [0, 20], 0.95)[0], 0.755985916743429);
    expect(difference([10, 10], [0, 20], 0.95)[1]).toBe(1);
  });
});

describe('proportions', () => {
  it("have Wilson's bounds", () => {
    expect(wilson(0, 10, 0.975)[0]).toBe(0);
    close(wilson(0, 10, 0.975)[1], 0.27753279986288926);
    close(wilson(85, 100, 0.975)[0], 0.7671644040916763);
    close(wilson(85, 100, 0.975)[1], 0.9069401471634337);
    close(wilson(16216, 20000, 0.975)[0], 0.8053123746521121);
    close(wilson(16216, 20000, 0.975)[1], 0.8161682557354132);
    expect(wilson(10, 10, 0.95)[1]).toBe(1);
  });

  it('have exact bounds', () => {
    expect(clopperPearson(0, 10, 0.975)[0]).toBe(0);
    close(clopperPearson(0, 10, 0.975)[1], 0.30849710781876083);
    close(clopperPearson(16216, 20000, 0.95)[0], 0.8061862674118552);
    expect(clopperPearson(10, 10, 0.95)[1]).toBe(1);
  });
});
