export const id = 593;
export const ids = [593];
export const modules = {

/***/ 83598:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var encode = __webpack_require__(58706),
    decode = __webpack_require__(51558);

module.exports = {
  encode: encode,
  decode: decode
};


/***/ }),

/***/ 51558:
/***/ ((module) => {

/* -*- tab-width: 2; indent-tabs-mode: nil; c-basic-offset: 2 -*- /
/* vim: set shiftwidth=2 tabstop=2 autoindent cindent expandtab: */
/*
   Copyright 2011 notmasteryet

   Licensed under the Apache License, Version 2.0 (the "License");
   you may not use this file except in compliance with the License.
   You may obtain a copy of the License at

       http://www.apache.org/licenses/LICENSE-2.0

   Unless required by applicable law or agreed to in writing, software
   distributed under the License is distributed on an "AS IS" BASIS,
   WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   See the License for the specific language governing permissions and
   limitations under the License.
*/

// - The JPEG specification can be found in the ITU CCITT Recommendation T.81
//   (www.w3.org/Graphics/JPEG/itu-t81.pdf)
// - The JFIF specification can be found in the JPEG File Interchange Format
//   (www.w3.org/Graphics/JPEG/jfif3.pdf)
// - The Adobe Application-Specific JPEG markers in the Supporting the DCT Filters
//   in PostScript Level 2, Technical Note #5116
//   (partners.adobe.com/public/developer/en/ps/sdk/5116.DCT_Filter.pdf)

var JpegImage = (function jpegImage() {
  "use strict";
  var dctZigZag = new Int32Array([
     0,
     1,  8,
    16,  9,  2,
     3, 10, 17, 24,
    32, 25, 18, 11, 4,
     5, 12, 19, 26, 33, 40,
    48, 41, 34, 27, 20, 13,  6,
     7, 14, 21, 28, 35, 42, 49, 56,
    57, 50, 43, 36, 29, 22, 15,
    23, 30, 37, 44, 51, 58,
    59, 52, 45, 38, 31,
    39, 46, 53, 60,
    61, 54, 47,
    55, 62,
    63
  ]);

  var dctCos1  =  4017   // cos(pi/16)
  var dctSin1  =   799   // sin(pi/16)
  var dctCos3  =  3406   // cos(3*pi/16)
  var dctSin3  =  2276   // sin(3*pi/16)
  var dctCos6  =  1567   // cos(6*pi/16)
  var dctSin6  =  3784   // sin(6*pi/16)
  var dctSqrt2 =  5793   // sqrt(2)
  var dctSqrt1d2 = 2896  // sqrt(2) / 2

  function constructor() {
  }

  function buildHuffmanTable(codeLengths, values) {
    var k = 0, code = [], i, j, length = 16;
    while (length > 0 && !codeLengths[length - 1])
      length--;
    code.push({children: [], index: 0});
    var p = code[0], q;
    for (i = 0; i < length; i++) {
      for (j = 0; j < codeLengths[i]; j++) {
        p = code.pop();
        p.children[p.index] = values[k];
        while (p.index > 0) {
          if (code.length === 0)
            throw new Error('Could not recreate Huffman Table');
          p = code.pop();
        }
        p.index++;
        code.push(p);
        while (code.length <= i) {
          code.push(q = {children: [], index: 0});
          p.children[p.index] = q.children;
          p = q;
        }
        k++;
      }
      if (i + 1 < length) {
        // p here points to last code
        code.push(q = {children: [], index: 0});
        p.children[p.index] = q.children;
        p = q;
      }
    }
    return code[0].children;
  }

  function decodeScan(data, offset,
                      frame, components, resetInterval,
                      spectralStart, spectralEnd,
                      successivePrev, successive, opts) {
    var precision = frame.precision;
    var samplesPerLine = frame.samplesPerLine;
    var scanLines = frame.scanLines;
    var mcusPerLine = frame.mcusPerLine;
    var progressive = frame.progressive;
    var maxH = frame.maxH, maxV = frame.maxV;

    var startOffset = offset, bitsData = 0, bitsCount = 0;
    function readBit() {
      if (bitsCount > 0) {
        bitsCount--;
        return (bitsData >> bitsCount) & 1;
      }
      bitsData = data[offset++];
      if (bitsData == 0xFF) {
        var nextByte = data[offset++];
        if (nextByte) {
          throw new Error("unexpected marker: " + ((bitsData << 8) | nextByte).toString(16));
        }
        // unstuff 0
      }
      bitsCount = 7;
      return bitsData >>> 7;
    }
    function decodeHuffman(tree) {
      var node = tree, bit;
      while ((bit = readBit()) !== null) {
        node = node[bit];
        if (typeof node === 'number')
          return node;
        if (typeof node !== 'object')
          throw new Error("invalid huffman sequence");
      }
      return null;
    }
    function receive(length) {
      var n = 0;
      while (length > 0) {
        var bit = readBit();
        if (bit === null) return;
        n = (n << 1) | bit;
        length--;
      }
      return n;
    }
    function receiveAndExtend(length) {
      var n = receive(length);
      if (n >= 1 << (length - 1))
        return n;
      return n + (-1 << length) + 1;
    }
    function decodeBaseline(component, zz) {
      var t = decodeHuffman(component.huffmanTableDC);
      var diff = t === 0 ? 0 : receiveAndExtend(t);
      zz[0]= (component.pred += diff);
      var k = 1;
      while (k < 64) {
        var rs = decodeHuffman(component.huffmanTableAC);
        var s = rs & 15, r = rs >> 4;
        if (s === 0) {
          if (r < 15)
            break;
          k += 16;
          continue;
        }
        k += r;
        var z = dctZigZag[k];
        zz[z] = receiveAndExtend(s);
        k++;
      }
    }
    function decodeDCFirst(component, zz) {
      var t = decodeHuffman(component.huffmanTableDC);
      var diff = t === 0 ? 0 : (receiveAndExtend(t) << successive);
      zz[0] = (component.pred += diff);
    }
    function decodeDCSuccessive(component, zz) {
      zz[0] |= readBit() << successive;
    }
    var eobrun = 0;
    function decodeACFirst(component, zz) {
      if (eobrun > 0) {
        eobrun--;
        return;
      }
      var k = spectralStart, e = spectralEnd;
      while (k <= e) {
        var rs = decodeHuffman(component.huffmanTableAC);
        var s = rs & 15, r = rs >> 4;
        if (s === 0) {
          if (r < 15) {
            eobrun = receive(r) + (1 << r) - 1;
            break;
          }
          k += 16;
          continue;
        }
        k += r;
        var z = dctZigZag[k];
        zz[z] = receiveAndExtend(s) * (1 << successive);
        k++;
      }
    }
    var successiveACState = 0, successiveACNextValue;
    function decodeACSuccessive(component, zz) {
      var k = spectralStart, e = spectralEnd, r = 0;
      while (k <= e) {
        var z = dctZigZag[k];
        var direction = zz[z] < 0 ? -1 : 1;
        switch (successiveACState) {
        case 0: // initial state
          var rs = decodeHuffman(component.huffmanTableAC);
          var s = rs & 15, r = rs >> 4;
          if (s === 0) {
            if (r < 15) {
              eobrun = receive(r) + (1 << r);
              successiveACState = 4;
            } else {
              r = 16;
              successiveACState = 1;
            }
          } else {
            if (s !== 1)
              throw new Error("invalid ACn encoding");
            successiveACNextValue = receiveAndExtend(s);
            successiveACState = r ? 2 : 3;
          }
          continue;
        case 1: // skipping r zero items
        case 2:
          if (zz[z])
            zz[z] += (readBit() << successive) * direction;
          else {
            r--;
            if (r === 0)
              successiveACState = successiveACState == 2 ? 3 : 0;
          }
          break;
        case 3: // set value for a zero item
          if (zz[z])
            zz[z] += (readBit() << successive) * direction;
          else {
            zz[z] = successiveACNextValue << successive;
            successiveACState = 0;
          }
          break;
        case 4: // eob
          if (zz[z])
            zz[z] += (readBit() << successive) * direction;
          break;
        }
        k++;
      }
      if (successiveACState === 4) {
        eobrun--;
        if (eobrun === 0)
          successiveACState = 0;
      }
    }
    function decodeMcu(component, decode, mcu, row, col) {
      var mcuRow = (mcu / mcusPerLine) | 0;
      var mcuCol = mcu % mcusPerLine;
      var blockRow = mcuRow * component.v + row;
      var blockCol = mcuCol * component.h + col;
      // If the block is missing and we're in tolerant mode, just skip it.
      if (component.blocks[blockRow] === undefined && opts.tolerantDecoding)
        return;
      decode(component, component.blocks[blockRow][blockCol]);
    }
    function decodeBlock(component, decode, mcu) {
      var blockRow = (mcu / component.blocksPerLine) | 0;
      var blockCol = mcu % component.blocksPerLine;
      // If the block is missing and we're in tolerant mode, just skip it.
      if (component.blocks[blockRow] === undefined && opts.tolerantDecoding)
        return;
      decode(component, component.blocks[blockRow][blockCol]);
    }

    var componentsLength = components.length;
    var component, i, j, k, n;
    var decodeFn;
    if (progressive) {
      if (spectralStart === 0)
        decodeFn = successivePrev === 0 ? decodeDCFirst : decodeDCSuccessive;
      else
        decodeFn = successivePrev === 0 ? decodeACFirst : decodeACSuccessive;
    } else {
      decodeFn = decodeBaseline;
    }

    var mcu = 0, marker;
    var mcuExpected;
    if (componentsLength == 1) {
      mcuExpected = components[0].blocksPerLine * components[0].blocksPerColumn;
    } else {
      mcuExpected = mcusPerLine * frame.mcusPerColumn;
    }
    if (!resetInterval) resetInterval = mcuExpected;

    var h, v;
    while (mcu < mcuExpected) {
      // reset interval stuff
      for (i = 0; i < componentsLength; i++)
        components[i].pred = 0;
      eobrun = 0;

      if (componentsLength == 1) {
        component = components[0];
        for (n = 0; n < resetInterval; n++) {
          decodeBlock(component, decodeFn, mcu);
          mcu++;
        }
      } else {
        for (n = 0; n < resetInterval; n++) {
          for (i = 0; i < componentsLength; i++) {
            component = components[i];
            h = component.h;
            v = component.v;
            for (j = 0; j < v; j++) {
              for (k = 0; k < h; k++) {
                decodeMcu(component, decodeFn, mcu, j, k);
              }
            }
          }
          mcu++;

          // If we've reached our expected MCU's, stop decoding
          if (mcu === mcuExpected) break;
        }
      }

      if (mcu === mcuExpected) {
        // Skip trailing bytes at the end of the scan - until we reach the next marker
        do {
          if (data[offset] === 0xFF) {
            if (data[offset + 1] !== 0x00) {
              break;
            }
          }
          offset += 1;
        } while (offset < data.length - 2);
      }

      // find marker
      bitsCount = 0;
      marker = (data[offset] << 8) | data[offset + 1];
      if (marker < 0xFF00) {
        throw new Error("marker was not found");
      }

      if (marker >= 0xFFD0 && marker <= 0xFFD7) { // RSTx
        offset += 2;
      }
      else
        break;
    }

    return offset - startOffset;
  }

  function buildComponentData(frame, component) {
    var lines = [];
    var blocksPerLine = component.blocksPerLine;
    var blocksPerColumn = component.blocksPerColumn;
    var samplesPerLine = blocksPerLine << 3;
    // Only 1 used per invocation of this function and garbage collected after invocation, so no need to account for its memory footprint.
    var R = new Int32Array(64), r = new Uint8Array(64);

    // A port of poppler's IDCT method which in turn is taken from:
    //   Christoph Loeffler, Adriaan Ligtenberg, George S. Moschytz,
    //   "Practical Fast 1-D DCT Algorithms with 11 Multiplications",
    //   IEEE Intl. Conf. on Acoustics, Speech & Signal Processing, 1989,
    //   988-991.
    function quantizeAndInverse(zz, dataOut, dataIn) {
      var qt = component.quantizationTable;
      var v0, v1, v2, v3, v4, v5, v6, v7, t;
      var p = dataIn;
      var i;

      // dequant
      for (i = 0; i < 64; i++)
        p[i] = zz[i] * qt[i];

      // inverse DCT on rows
      for (i = 0; i < 8; ++i) {
        var row = 8 * i;

        // check for all-zero AC coefficients
        if (p[1 + row] == 0 && p[2 + row] == 0 && p[3 + row] == 0 &&
            p[4 + row] == 0 && p[5 + row] == 0 && p[6 + row] == 0 &&
            p[7 + row] == 0) {
          t = (dctSqrt2 * p[0 + row] + 512) >> 10;
          p[0 + row] = t;
          p[1 + row] = t;
          p[2 + row] = t;
          p[3 + row] = t;
          p[4 + row] = t;
          p[5 + row] = t;
          p[6 + row] = t;
          p[7 + row] = t;
          continue;
        }

        // stage 4
        v0 = (dctSqrt2 * p[0 + row] + 128) >> 8;
        v1 = (dctSqrt2 * p[4 + row] + 128) >> 8;
        v2 = p[2 + row];
        v3 = p[6 + row];
        v4 = (dctSqrt1d2 * (p[1 + row] - p[7 + row]) + 128) >> 8;
        v7 = (dctSqrt1d2 * (p[1 + row] + p[7 + row]) + 128) >> 8;
        v5 = p[3 + row] << 4;
        v6 = p[5 + row] << 4;

        // stage 3
        t = (v0 - v1+ 1) >> 1;
        v0 = (v0 + v1 + 1) >> 1;
        v1 = t;
        t = (v2 * dctSin6 + v3 * dctCos6 + 128) >> 8;
        v2 = (v2 * dctCos6 - v3 * dctSin6 + 128) >> 8;
        v3 = t;
        t = (v4 - v6 + 1) >> 1;
        v4 = (v4 + v6 + 1) >> 1;
        v6 = t;
        t = (v7 + v5 + 1) >> 1;
        v5 = (v7 - v5 + 1) >> 1;
        v7 = t;

        // stage 2
        t = (v0 - v3 + 1) >> 1;
        v0 = (v0 + v3 + 1) >> 1;
        v3 = t;
        t = (v1 - v2 + 1) >> 1;
        v1 = (v1 + v2 + 1) >> 1;
        v2 = t;
        t = (v4 * dctSin3 + v7 * dctCos3 + 2048) >> 12;
        v4 = (v4 * dctCos3 - v7 * dctSin3 + 2048) >> 12;
        v7 = t;
        t = (v5 * dctSin1 + v6 * dctCos1 + 2048) >> 12;
        v5 = (v5 * dctCos1 - v6 * dctSin1 + 2048) >> 12;
        v6 = t;

        // stage 1
        p[0 + row] = v0 + v7;
        p[7 + row] = v0 - v7;
        p[1 + row] = v1 + v6;
        p[6 + row] = v1 - v6;
        p[2 + row] = v2 + v5;
        p[5 + row] = v2 - v5;
        p[3 + row] = v3 + v4;
        p[4 + row] = v3 - v4;
      }

      // inverse DCT on columns
      for (i = 0; i < 8; ++i) {
        var col = i;

        // check for all-zero AC coefficients
        if (p[1*8 + col] == 0 && p[2*8 + col] == 0 && p[3*8 + col] == 0 &&
            p[4*8 + col] == 0 && p[5*8 + col] == 0 && p[6*8 + col] == 0 &&
            p[7*8 + col] == 0) {
          t = (dctSqrt2 * dataIn[i+0] + 8192) >> 14;
          p[0*8 + col] = t;
          p[1*8 + col] = t;
          p[2*8 + col] = t;
          p[3*8 + col] = t;
          p[4*8 + col] = t;
          p[5*8 + col] = t;
          p[6*8 + col] = t;
          p[7*8 + col] = t;
          continue;
        }

        // stage 4
        v0 = (dctSqrt2 * p[0*8 + col] + 2048) >> 12;
        v1 = (dctSqrt2 * p[4*8 + col] + 2048) >> 12;
        v2 = p[2*8 + col];
        v3 = p[6*8 + col];
        v4 = (dctSqrt1d2 * (p[1*8 + col] - p[7*8 + col]) + 2048) >> 12;
        v7 = (dctSqrt1d2 * (p[1*8 + col] + p[7*8 + col]) + 2048) >> 12;
        v5 = p[3*8 + col];
        v6 = p[5*8 + col];

        // stage 3
        t = (v0 - v1 + 1) >> 1;
        v0 = (v0 + v1 + 1) >> 1;
        v1 = t;
        t = (v2 * dctSin6 + v3 * dctCos6 + 2048) >> 12;
        v2 = (v2 * dctCos6 - v3 * dctSin6 + 2048) >> 12;
        v3 = t;
        t = (v4 - v6 + 1) >> 1;
        v4 = (v4 + v6 + 1) >> 1;
        v6 = t;
        t = (v7 + v5 + 1) >> 1;
        v5 = (v7 - v5 + 1) >> 1;
        v7 = t;

        // stage 2
        t = (v0 - v3 + 1) >> 1;
        v0 = (v0 + v3 + 1) >> 1;
        v3 = t;
        t = (v1 - v2 + 1) >> 1;
        v1 = (v1 + v2 + 1) >> 1;
        v2 = t;
        t = (v4 * dctSin3 + v7 * dctCos3 + 2048) >> 12;
        v4 = (v4 * dctCos3 - v7 * dctSin3 + 2048) >> 12;
        v7 = t;
        t = (v5 * dctSin1 + v6 * dctCos1 + 2048) >> 12;
        v5 = (v5 * dctCos1 - v6 * dctSin1 + 2048) >> 12;
        v6 = t;

        // stage 1
        p[0*8 + col] = v0 + v7;
        p[7*8 + col] = v0 - v7;
        p[1*8 + col] = v1 + v6;
        p[6*8 + col] = v1 - v6;
        p[2*8 + col] = v2 + v5;
        p[5*8 + col] = v2 - v5;
        p[3*8 + col] = v3 + v4;
        p[4*8 + col] = v3 - v4;
      }

      // convert to 8-bit integers
      for (i = 0; i < 64; ++i) {
        var sample = 128 + ((p[i] + 8) >> 4);
        dataOut[i] = sample < 0 ? 0 : sample > 0xFF ? 0xFF : sample;
      }
    }

    requestMemoryAllocation(samplesPerLine * blocksPerColumn * 8);

    var i, j;
    for (var blockRow = 0; blockRow < blocksPerColumn; blockRow++) {
      var scanLine = blockRow << 3;
      for (i = 0; i < 8; i++)
        lines.push(new Uint8Array(samplesPerLine));
      for (var blockCol = 0; blockCol < blocksPerLine; blockCol++) {
        quantizeAndInverse(component.blocks[blockRow][blockCol], r, R);

        var offset = 0, sample = blockCol << 3;
        for (j = 0; j < 8; j++) {
          var line = lines[scanLine + j];
          for (i = 0; i < 8; i++)
            line[sample + i] = r[offset++];
        }
      }
    }
    return lines;
  }

  function clampTo8bit(a) {
    return a < 0 ? 0 : a > 255 ? 255 : a;
  }

  constructor.prototype = {
    load: function load(path) {
      var xhr = new XMLHttpRequest();
      xhr.open("GET", path, true);
      xhr.responseType = "arraybuffer";
      xhr.onload = (function() {
        // TODO catch parse error
        var data = new Uint8Array(xhr.response || xhr.mozResponseArrayBuffer);
        this.parse(data);
        if (this.onload)
          this.onload();
      }).bind(this);
      xhr.send(null);
    },
    parse: function parse(data) {
      var maxResolutionInPixels = this.opts.maxResolutionInMP * 1000 * 1000;
      var offset = 0, length = data.length;
      function readUint16() {
        var value = (data[offset] << 8) | data[offset + 1];
        offset += 2;
        return value;
      }
      function readDataBlock() {
        var length = readUint16();
        var array = data.subarray(offset, offset + length - 2);
        offset += array.length;
        return array;
      }
      function prepareComponents(frame) {
        // According to the JPEG standard, the sampling factor must be between 1 and 4
        // See https://github.com/libjpeg-turbo/libjpeg-turbo/blob/9abeff46d87bd201a952e276f3e4339556a403a3/libjpeg.txt#L1138-L1146
        var maxH = 1, maxV = 1;
        var component, componentId;
        for (componentId in frame.components) {
          if (frame.components.hasOwnProperty(componentId)) {
            component = frame.components[componentId];
            if (maxH < component.h) maxH = component.h;
            if (maxV < component.v) maxV = component.v;
          }
        }
        var mcusPerLine = Math.ceil(frame.samplesPerLine / 8 / maxH);
        var mcusPerColumn = Math.ceil(frame.scanLines / 8 / maxV);
        for (componentId in frame.components) {
          if (frame.components.hasOwnProperty(componentId)) {
            component = frame.components[componentId];
            var blocksPerLine = Math.ceil(Math.ceil(frame.samplesPerLine / 8) * component.h / maxH);
            var blocksPerColumn = Math.ceil(Math.ceil(frame.scanLines  / 8) * component.v / maxV);
            var blocksPerLineForMcu = mcusPerLine * component.h;
            var blocksPerColumnForMcu = mcusPerColumn * component.v;
            var blocksToAllocate = blocksPerColumnForMcu * blocksPerLineForMcu;
            var blocks = [];

            // Each block is a Int32Array of length 64 (4 x 64 = 256 bytes)
            requestMemoryAllocation(blocksToAllocate * 256);

            for (var i = 0; i < blocksPerColumnForMcu; i++) {
              var row = [];
              for (var j = 0; j < blocksPerLineForMcu; j++)
                row.push(new Int32Array(64));
              blocks.push(row);
            }
            component.blocksPerLine = blocksPerLine;
            component.blocksPerColumn = blocksPerColumn;
            component.blocks = blocks;
          }
        }
        frame.maxH = maxH;
        frame.maxV = maxV;
        frame.mcusPerLine = mcusPerLine;
        frame.mcusPerColumn = mcusPerColumn;
      }
      var jfif = null;
      var adobe = null;
      var pixels = null;
      var frame, resetInterval;
      var quantizationTables = [], frames = [];
      var huffmanTablesAC = [], huffmanTablesDC = [];
      var fileMarker = readUint16();
      var malformedDataOffset = -1;
      this.comments = [];
      if (fileMarker != 0xFFD8) { // SOI (Start of Image)
        throw new Error("SOI not found");
      }

      fileMarker = readUint16();
      while (fileMarker != 0xFFD9) { // EOI (End of image)
        var i, j, l;
        switch(fileMarker) {
          case 0xFF00: break;
          case 0xFFE0: // APP0 (Application Specific)
          case 0xFFE1: // APP1
          case 0xFFE2: // APP2
          case 0xFFE3: // APP3
          case 0xFFE4: // APP4
          case 0xFFE5: // APP5
          case 0xFFE6: // APP6
          case 0xFFE7: // APP7
          case 0xFFE8: // APP8
          case 0xFFE9: // APP9
          case 0xFFEA: // APP10
          case 0xFFEB: // APP11
          case 0xFFEC: // APP12
          case 0xFFED: // APP13
          case 0xFFEE: // APP14
          case 0xFFEF: // APP15
          case 0xFFFE: // COM (Comment)
            var appData = readDataBlock();

            if (fileMarker === 0xFFFE) {
              var comment = String.fromCharCode.apply(null, appData);
              this.comments.push(comment);
            }

            if (fileMarker === 0xFFE0) {
              if (appData[0] === 0x4A && appData[1] === 0x46 && appData[2] === 0x49 &&
                appData[3] === 0x46 && appData[4] === 0) { // 'JFIF\x00'
                jfif = {
                  version: { major: appData[5], minor: appData[6] },
                  densityUnits: appData[7],
                  xDensity: (appData[8] << 8) | appData[9],
                  yDensity: (appData[10] << 8) | appData[11],
                  thumbWidth: appData[12],
                  thumbHeight: appData[13],
                  thumbData: appData.subarray(14, 14 + 3 * appData[12] * appData[13])
                };
              }
            }
            // TODO APP1 - Exif
            if (fileMarker === 0xFFE1) {
              if (appData[0] === 0x45 &&
                appData[1] === 0x78 &&
                appData[2] === 0x69 &&
                appData[3] === 0x66 &&
                appData[4] === 0) { // 'EXIF\x00'
                this.exifBuffer = appData.subarray(5, appData.length);
              }
            }

            if (fileMarker === 0xFFEE) {
              if (appData[0] === 0x41 && appData[1] === 0x64 && appData[2] === 0x6F &&
                appData[3] === 0x62 && appData[4] === 0x65 && appData[5] === 0) { // 'Adobe\x00'
                adobe = {
                  version: appData[6],
                  flags0: (appData[7] << 8) | appData[8],
                  flags1: (appData[9] << 8) | appData[10],
                  transformCode: appData[11]
                };
              }
            }
            break;

          case 0xFFDB: // DQT (Define Quantization Tables)
            var quantizationTablesLength = readUint16();
            var quantizationTablesEnd = quantizationTablesLength + offset - 2;
            while (offset < quantizationTablesEnd) {
              var quantizationTableSpec = data[offset++];
              requestMemoryAllocation(64 * 4);
              var tableData = new Int32Array(64);
              if ((quantizationTableSpec >> 4) === 0) { // 8 bit values
                for (j = 0; j < 64; j++) {
                  var z = dctZigZag[j];
                  tableData[z] = data[offset++];
                }
              } else if ((quantizationTableSpec >> 4) === 1) { //16 bit
                for (j = 0; j < 64; j++) {
                  var z = dctZigZag[j];
                  tableData[z] = readUint16();
                }
              } else
                throw new Error("DQT: invalid table spec");
              quantizationTables[quantizationTableSpec & 15] = tableData;
            }
            break;

          case 0xFFC0: // SOF0 (Start of Frame, Baseline DCT)
          case 0xFFC1: // SOF1 (Start of Frame, Extended DCT)
          case 0xFFC2: // SOF2 (Start of Frame, Progressive DCT)
            readUint16(); // skip data length
            frame = {};
            frame.extended = (fileMarker === 0xFFC1);
            frame.progressive = (fileMarker === 0xFFC2);
            frame.precision = data[offset++];
            frame.scanLines = readUint16();
            frame.samplesPerLine = readUint16();
            frame.components = {};
            frame.componentsOrder = [];

            var pixelsInFrame = frame.scanLines * frame.samplesPerLine;
            if (pixelsInFrame > maxResolutionInPixels) {
              var exceededAmount = Math.ceil((pixelsInFrame - maxResolutionInPixels) / 1e6);
              throw new Error(`maxResolutionInMP limit exceeded by ${exceededAmount}MP`);
            }

            var componentsCount = data[offset++], componentId;
            var maxH = 0, maxV = 0;
            for (i = 0; i < componentsCount; i++) {
              componentId = data[offset];
              var h = data[offset + 1] >> 4;
              var v = data[offset + 1] & 15;
              var qId = data[offset + 2];

              if ( h <= 0 || v <= 0 ) {
                throw new Error('Invalid sampling factor, expected values above 0');
              }

              frame.componentsOrder.push(componentId);
              frame.components[componentId] = {
                h: h,
                v: v,
                quantizationIdx: qId
              };
              offset += 3;
            }
            prepareComponents(frame);
            frames.push(frame);
            break;

          case 0xFFC4: // DHT (Define Huffman Tables)
            var huffmanLength = readUint16();
            for (i = 2; i < huffmanLength;) {
              var huffmanTableSpec = data[offset++];
              var codeLengths = new Uint8Array(16);
              var codeLengthSum = 0;
              for (j = 0; j < 16; j++, offset++) {
                codeLengthSum += (codeLengths[j] = data[offset]);
              }
              requestMemoryAllocation(16 + codeLengthSum);
              var huffmanValues = new Uint8Array(codeLengthSum);
              for (j = 0; j < codeLengthSum; j++, offset++)
                huffmanValues[j] = data[offset];
              i += 17 + codeLengthSum;

              ((huffmanTableSpec >> 4) === 0 ?
                huffmanTablesDC : huffmanTablesAC)[huffmanTableSpec & 15] =
                buildHuffmanTable(codeLengths, huffmanValues);
            }
            break;

          case 0xFFDD: // DRI (Define Restart Interval)
            readUint16(); // skip data length
            resetInterval = readUint16();
            break;

          case 0xFFDC: // Number of Lines marker
            readUint16() // skip data length
            readUint16() // Ignore this data since it represents the image height
            break;
            
          case 0xFFDA: // SOS (Start of Scan)
            var scanLength = readUint16();
            var selectorsCount = data[offset++];
            var components = [], component;
            for (i = 0; i < selectorsCount; i++) {
              component = frame.components[data[offset++]];
              var tableSpec = data[offset++];
              component.huffmanTableDC = huffmanTablesDC[tableSpec >> 4];
              component.huffmanTableAC = huffmanTablesAC[tableSpec & 15];
              components.push(component);
            }
            var spectralStart = data[offset++];
            var spectralEnd = data[offset++];
            var successiveApproximation = data[offset++];
            var processed = decodeScan(data, offset,
              frame, components, resetInterval,
              spectralStart, spectralEnd,
              successiveApproximation >> 4, successiveApproximation & 15, this.opts);
            offset += processed;
            break;

          case 0xFFFF: // Fill bytes
            if (data[offset] !== 0xFF) { // Avoid skipping a valid marker.
              offset--;
            }
            break;
          default:
            if (data[offset - 3] == 0xFF &&
                data[offset - 2] >= 0xC0 && data[offset - 2] <= 0xFE) {
              // could be incorrect encoding -- last 0xFF byte of the previous
              // block was eaten by the encoder
              offset -= 3;
              break;
            }
            else if (fileMarker === 0xE0 || fileMarker == 0xE1) {
              // Recover from malformed APP1 markers popular in some phone models.
              // See https://github.com/eugeneware/jpeg-js/issues/82
              if (malformedDataOffset !== -1) {
                throw new Error(`first unknown JPEG marker at offset ${malformedDataOffset.toString(16)}, second unknown JPEG marker ${fileMarker.toString(16)} at offset ${(offset - 1).toString(16)}`);
              }
              malformedDataOffset = offset - 1;
              const nextOffset = readUint16();
              if (data[offset + nextOffset - 2] === 0xFF) {
                offset += nextOffset - 2;
                break;
              }
            }
            throw new Error("unknown JPEG marker " + fileMarker.toString(16));
        }
        fileMarker = readUint16();
      }
      if (frames.length != 1)
        throw new Error("only single frame JPEGs supported");

      // set each frame's components quantization table
      for (var i = 0; i < frames.length; i++) {
        var cp = frames[i].components;
        for (var j in cp) {
          cp[j].quantizationTable = quantizationTables[cp[j].quantizationIdx];
          delete cp[j].quantizationIdx;
        }
      }

      this.width = frame.samplesPerLine;
      this.height = frame.scanLines;
      this.jfif = jfif;
      this.adobe = adobe;
      this.components = [];
      for (var i = 0; i < frame.componentsOrder.length; i++) {
        var component = frame.components[frame.componentsOrder[i]];
        this.components.push({
          lines: buildComponentData(frame, component),
          scaleX: component.h / frame.maxH,
          scaleY: component.v / frame.maxV
        });
      }
    },
    getData: function getData(width, height) {
      var scaleX = this.width / width, scaleY = this.height / height;

      var component1, component2, component3, component4;
      var component1Line, component2Line, component3Line, component4Line;
      var x, y;
      var offset = 0;
      var Y, Cb, Cr, K, C, M, Ye, R, G, B;
      var colorTransform;
      var dataLength = width * height * this.components.length;
      requestMemoryAllocation(dataLength);
      var data = new Uint8Array(dataLength);
      switch (this.components.length) {
        case 1:
          component1 = this.components[0];
          for (y = 0; y < height; y++) {
            component1Line = component1.lines[0 | (y * component1.scaleY * scaleY)];
            for (x = 0; x < width; x++) {
              Y = component1Line[0 | (x * component1.scaleX * scaleX)];

              data[offset++] = Y;
            }
          }
          break;
        case 2:
          // PDF might compress two component data in custom colorspace
          component1 = this.components[0];
          component2 = this.components[1];
          for (y = 0; y < height; y++) {
            component1Line = component1.lines[0 | (y * component1.scaleY * scaleY)];
            component2Line = component2.lines[0 | (y * component2.scaleY * scaleY)];
            for (x = 0; x < width; x++) {
              Y = component1Line[0 | (x * component1.scaleX * scaleX)];
              data[offset++] = Y;
              Y = component2Line[0 | (x * component2.scaleX * scaleX)];
              data[offset++] = Y;
            }
          }
          break;
        case 3:
          // The default transform for three components is true
          colorTransform = true;
          // The adobe transform marker overrides any previous setting
          if (this.adobe && this.adobe.transformCode)
            colorTransform = true;
          else if (typeof this.opts.colorTransform !== 'undefined')
            colorTransform = !!this.opts.colorTransform;

          component1 = this.components[0];
          component2 = this.components[1];
          component3 = this.components[2];
          for (y = 0; y < height; y++) {
            component1Line = component1.lines[0 | (y * component1.scaleY * scaleY)];
            component2Line = component2.lines[0 | (y * component2.scaleY * scaleY)];
            component3Line = component3.lines[0 | (y * component3.scaleY * scaleY)];
            for (x = 0; x < width; x++) {
              if (!colorTransform) {
                R = component1Line[0 | (x * component1.scaleX * scaleX)];
                G = component2Line[0 | (x * component2.scaleX * scaleX)];
                B = component3Line[0 | (x * component3.scaleX * scaleX)];
              } else {
                Y = component1Line[0 | (x * component1.scaleX * scaleX)];
                Cb = component2Line[0 | (x * component2.scaleX * scaleX)];
                Cr = component3Line[0 | (x * component3.scaleX * scaleX)];

                R = clampTo8bit(Y + 1.402 * (Cr - 128));
                G = clampTo8bit(Y - 0.3441363 * (Cb - 128) - 0.71413636 * (Cr - 128));
                B = clampTo8bit(Y + 1.772 * (Cb - 128));
              }

              data[offset++] = R;
              data[offset++] = G;
              data[offset++] = B;
            }
          }
          break;
        case 4:
          if (!this.adobe)
            throw new Error('Unsupported color mode (4 components)');
          // The default transform for four components is false
          colorTransform = false;
          // The adobe transform marker overrides any previous setting
          if (this.adobe && this.adobe.transformCode)
            colorTransform = true;
          else if (typeof this.opts.colorTransform !== 'undefined')
            colorTransform = !!this.opts.colorTransform;

          component1 = this.components[0];
          component2 = this.components[1];
          component3 = this.components[2];
          component4 = this.components[3];
          for (y = 0; y < height; y++) {
            component1Line = component1.lines[0 | (y * component1.scaleY * scaleY)];
            component2Line = component2.lines[0 | (y * component2.scaleY * scaleY)];
            component3Line = component3.lines[0 | (y * component3.scaleY * scaleY)];
            component4Line = component4.lines[0 | (y * component4.scaleY * scaleY)];
            for (x = 0; x < width; x++) {
              if (!colorTransform) {
                C = component1Line[0 | (x * component1.scaleX * scaleX)];
                M = component2Line[0 | (x * component2.scaleX * scaleX)];
                Ye = component3Line[0 | (x * component3.scaleX * scaleX)];
                K = component4Line[0 | (x * component4.scaleX * scaleX)];
              } else {
                Y = component1Line[0 | (x * component1.scaleX * scaleX)];
                Cb = component2Line[0 | (x * component2.scaleX * scaleX)];
                Cr = component3Line[0 | (x * component3.scaleX * scaleX)];
                K = component4Line[0 | (x * component4.scaleX * scaleX)];

                C = 255 - clampTo8bit(Y + 1.402 * (Cr - 128));
                M = 255 - clampTo8bit(Y - 0.3441363 * (Cb - 128) - 0.71413636 * (Cr - 128));
                Ye = 255 - clampTo8bit(Y + 1.772 * (Cb - 128));
              }
              data[offset++] = 255-C;
              data[offset++] = 255-M;
              data[offset++] = 255-Ye;
              data[offset++] = 255-K;
            }
          }
          break;
        default:
          throw new Error('Unsupported color mode');
      }
      return data;
    },
    copyToImageData: function copyToImageData(imageData, formatAsRGBA) {
      var width = imageData.width, height = imageData.height;
      var imageDataArray = imageData.data;
      var data = this.getData(width, height);
      var i = 0, j = 0, x, y;
      var Y, K, C, M, R, G, B;
      switch (this.components.length) {
        case 1:
          for (y = 0; y < height; y++) {
            for (x = 0; x < width; x++) {
              Y = data[i++];

              imageDataArray[j++] = Y;
              imageDataArray[j++] = Y;
              imageDataArray[j++] = Y;
              if (formatAsRGBA) {
                imageDataArray[j++] = 255;
              }
            }
          }
          break;
        case 3:
          for (y = 0; y < height; y++) {
            for (x = 0; x < width; x++) {
              R = data[i++];
              G = data[i++];
              B = data[i++];

              imageDataArray[j++] = R;
              imageDataArray[j++] = G;
              imageDataArray[j++] = B;
              if (formatAsRGBA) {
                imageDataArray[j++] = 255;
              }
            }
          }
          break;
        case 4:
          for (y = 0; y < height; y++) {
            for (x = 0; x < width; x++) {
              C = data[i++];
              M = data[i++];
              Y = data[i++];
              K = data[i++];

              R = 255 - clampTo8bit(C * (1 - K / 255) + K);
              G = 255 - clampTo8bit(M * (1 - K / 255) + K);
              B = 255 - clampTo8bit(Y * (1 - K / 255) + K);

              imageDataArray[j++] = R;
              imageDataArray[j++] = G;
              imageDataArray[j++] = B;
              if (formatAsRGBA) {
                imageDataArray[j++] = 255;
              }
            }
          }
          break;
        default:
          throw new Error('Unsupported color mode');
      }
    }
  };


  // We cap the amount of memory used by jpeg-js to avoid unexpected OOMs from untrusted content.
  var totalBytesAllocated = 0;
  var maxMemoryUsageBytes = 0;
  function requestMemoryAllocation(increaseAmount = 0) {
    var totalMemoryImpactBytes = totalBytesAllocated + increaseAmount;
    if (totalMemoryImpactBytes > maxMemoryUsageBytes) {
      var exceededAmount = Math.ceil((totalMemoryImpactBytes - maxMemoryUsageBytes) / 1024 / 1024);
      throw new Error(`maxMemoryUsageInMB limit exceeded by at least ${exceededAmount}MB`);
    }

    totalBytesAllocated = totalMemoryImpactBytes;
  }

  constructor.resetMaxMemoryUsage = function (maxMemoryUsageBytes_) {
    totalBytesAllocated = 0;
    maxMemoryUsageBytes = maxMemoryUsageBytes_;
  };

  constructor.getBytesAllocated = function () {
    return totalBytesAllocated;
  };

  constructor.requestMemoryAllocation = requestMemoryAllocation;

  return constructor;
})();

if (true) {
	module.exports = decode;
} else {}

function decode(jpegData, userOpts = {}) {
  var defaultOpts = {
    // "undefined" means "Choose whether to transform colors based on the image’s color model."
    colorTransform: undefined,
    useTArray: false,
    formatAsRGBA: true,
    tolerantDecoding: true,
    maxResolutionInMP: 100, // Don't decode more than 100 megapixels
    maxMemoryUsageInMB: 512, // Don't decode if memory footprint is more than 512MB
  };

  var opts = {...defaultOpts, ...userOpts};
  var arr = new Uint8Array(jpegData);
  var decoder = new JpegImage();
  decoder.opts = opts;
  // If this constructor ever supports async decoding this will need to be done differently.
  // Until then, treating as singleton limit is fine.
  JpegImage.resetMaxMemoryUsage(opts.maxMemoryUsageInMB * 1024 * 1024);
  decoder.parse(arr);

  var channels = (opts.formatAsRGBA) ? 4 : 3;
  var bytesNeeded = decoder.width * decoder.height * channels;
  try {
    JpegImage.requestMemoryAllocation(bytesNeeded);
    var image = {
      width: decoder.width,
      height: decoder.height,
      exifBuffer: decoder.exifBuffer,
      data: opts.useTArray ?
        new Uint8Array(bytesNeeded) :
        Buffer.alloc(bytesNeeded)
    };
    if(decoder.comments.length > 0) {
      image["comments"] = decoder.comments;
    }
  } catch (err) {
    if (err instanceof RangeError) {
      throw new Error("Could not allocate enough memory for the image. " +
                      "Required: " + bytesNeeded);
    } 
    
    if (err instanceof ReferenceError) {
      if (err.message === "Buffer is not defined") {
        throw new Error("Buffer is not globally defined in this environment. " +
                        "Consider setting useTArray to true");
      }
    }
    throw err;
  }

  decoder.copyToImageData(image, opts.formatAsRGBA);

  return image;
}


/***/ }),

/***/ 58706:
/***/ ((module) => {

/*
  Copyright (c) 2008, Adobe Systems Incorporated
  All rights reserved.

  Redistribution and use in source and binary forms, with or without 
  modification, are permitted provided that the following conditions are
  met:

  * Redistributions of source code must retain the above copyright notice, 
    this list of conditions and the following disclaimer.
  
  * Redistributions in binary form must reproduce the above copyright
    notice, this list of conditions and the following disclaimer in the 
    documentation and/or other materials provided with the distribution.
  
  * Neither the name of Adobe Systems Incorporated nor the names of its 
    contributors may be used to endorse or promote products derived from 
    this software without specific prior written permission.

  THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS
  IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO,
  THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR
  PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR 
  CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL,
  EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO,
  PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
  PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
  LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
  NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
  SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/*
JPEG encoder ported to JavaScript and optimized by Andreas Ritter, www.bytestrom.eu, 11/2009

Basic GUI blocking jpeg encoder
*/

var btoa = btoa || function(buf) {
  return Buffer.from(buf).toString('base64');
};

function JPEGEncoder(quality) {
  var self = this;
	var fround = Math.round;
	var ffloor = Math.floor;
	var YTable = new Array(64);
	var UVTable = new Array(64);
	var fdtbl_Y = new Array(64);
	var fdtbl_UV = new Array(64);
	var YDC_HT;
	var UVDC_HT;
	var YAC_HT;
	var UVAC_HT;
	
	var bitcode = new Array(65535);
	var category = new Array(65535);
	var outputfDCTQuant = new Array(64);
	var DU = new Array(64);
	var byteout = [];
	var bytenew = 0;
	var bytepos = 7;
	
	var YDU = new Array(64);
	var UDU = new Array(64);
	var VDU = new Array(64);
	var clt = new Array(256);
	var RGB_YUV_TABLE = new Array(2048);
	var currentQuality;
	
	var ZigZag = [
			 0, 1, 5, 6,14,15,27,28,
			 2, 4, 7,13,16,26,29,42,
			 3, 8,12,17,25,30,41,43,
			 9,11,18,24,31,40,44,53,
			10,19,23,32,39,45,52,54,
			20,22,33,38,46,51,55,60,
			21,34,37,47,50,56,59,61,
			35,36,48,49,57,58,62,63
		];
	
	var std_dc_luminance_nrcodes = [0,0,1,5,1,1,1,1,1,1,0,0,0,0,0,0,0];
	var std_dc_luminance_values = [0,1,2,3,4,5,6,7,8,9,10,11];
	var std_ac_luminance_nrcodes = [0,0,2,1,3,3,2,4,3,5,5,4,4,0,0,1,0x7d];
	var std_ac_luminance_values = [
			0x01,0x02,0x03,0x00,0x04,0x11,0x05,0x12,
			0x21,0x31,0x41,0x06,0x13,0x51,0x61,0x07,
			0x22,0x71,0x14,0x32,0x81,0x91,0xa1,0x08,
			0x23,0x42,0xb1,0xc1,0x15,0x52,0xd1,0xf0,
			0x24,0x33,0x62,0x72,0x82,0x09,0x0a,0x16,
			0x17,0x18,0x19,0x1a,0x25,0x26,0x27,0x28,
			0x29,0x2a,0x34,0x35,0x36,0x37,0x38,0x39,
			0x3a,0x43,0x44,0x45,0x46,0x47,0x48,0x49,
			0x4a,0x53,0x54,0x55,0x56,0x57,0x58,0x59,
			0x5a,0x63,0x64,0x65,0x66,0x67,0x68,0x69,
			0x6a,0x73,0x74,0x75,0x76,0x77,0x78,0x79,
			0x7a,0x83,0x84,0x85,0x86,0x87,0x88,0x89,
			0x8a,0x92,0x93,0x94,0x95,0x96,0x97,0x98,
			0x99,0x9a,0xa2,0xa3,0xa4,0xa5,0xa6,0xa7,
			0xa8,0xa9,0xaa,0xb2,0xb3,0xb4,0xb5,0xb6,
			0xb7,0xb8,0xb9,0xba,0xc2,0xc3,0xc4,0xc5,
			0xc6,0xc7,0xc8,0xc9,0xca,0xd2,0xd3,0xd4,
			0xd5,0xd6,0xd7,0xd8,0xd9,0xda,0xe1,0xe2,
			0xe3,0xe4,0xe5,0xe6,0xe7,0xe8,0xe9,0xea,
			0xf1,0xf2,0xf3,0xf4,0xf5,0xf6,0xf7,0xf8,
			0xf9,0xfa
		];
	
	var std_dc_chrominance_nrcodes = [0,0,3,1,1,1,1,1,1,1,1,1,0,0,0,0,0];
	var std_dc_chrominance_values = [0,1,2,3,4,5,6,7,8,9,10,11];
	var std_ac_chrominance_nrcodes = [0,0,2,1,2,4,4,3,4,7,5,4,4,0,1,2,0x77];
	var std_ac_chrominance_values = [
			0x00,0x01,0x02,0x03,0x11,0x04,0x05,0x21,
			0x31,0x06,0x12,0x41,0x51,0x07,0x61,0x71,
			0x13,0x22,0x32,0x81,0x08,0x14,0x42,0x91,
			0xa1,0xb1,0xc1,0x09,0x23,0x33,0x52,0xf0,
			0x15,0x62,0x72,0xd1,0x0a,0x16,0x24,0x34,
			0xe1,0x25,0xf1,0x17,0x18,0x19,0x1a,0x26,
			0x27,0x28,0x29,0x2a,0x35,0x36,0x37,0x38,
			0x39,0x3a,0x43,0x44,0x45,0x46,0x47,0x48,
			0x49,0x4a,0x53,0x54,0x55,0x56,0x57,0x58,
			0x59,0x5a,0x63,0x64,0x65,0x66,0x67,0x68,
			0x69,0x6a,0x73,0x74,0x75,0x76,0x77,0x78,
			0x79,0x7a,0x82,0x83,0x84,0x85,0x86,0x87,
			0x88,0x89,0x8a,0x92,0x93,0x94,0x95,0x96,
			0x97,0x98,0x99,0x9a,0xa2,0xa3,0xa4,0xa5,
			0xa6,0xa7,0xa8,0xa9,0xaa,0xb2,0xb3,0xb4,
			0xb5,0xb6,0xb7,0xb8,0xb9,0xba,0xc2,0xc3,
			0xc4,0xc5,0xc6,0xc7,0xc8,0xc9,0xca,0xd2,
			0xd3,0xd4,0xd5,0xd6,0xd7,0xd8,0xd9,0xda,
			0xe2,0xe3,0xe4,0xe5,0xe6,0xe7,0xe8,0xe9,
			0xea,0xf2,0xf3,0xf4,0xf5,0xf6,0xf7,0xf8,
			0xf9,0xfa
		];
	
	function initQuantTables(sf){
			var YQT = [
				16, 11, 10, 16, 24, 40, 51, 61,
				12, 12, 14, 19, 26, 58, 60, 55,
				14, 13, 16, 24, 40, 57, 69, 56,
				14, 17, 22, 29, 51, 87, 80, 62,
				18, 22, 37, 56, 68,109,103, 77,
				24, 35, 55, 64, 81,104,113, 92,
				49, 64, 78, 87,103,121,120,101,
				72, 92, 95, 98,112,100,103, 99
			];
			
			for (var i = 0; i < 64; i++) {
				var t = ffloor((YQT[i]*sf+50)/100);
				if (t < 1) {
					t = 1;
				} else if (t > 255) {
					t = 255;
				}
				YTable[ZigZag[i]] = t;
			}
			var UVQT = [
				17, 18, 24, 47, 99, 99, 99, 99,
				18, 21, 26, 66, 99, 99, 99, 99,
				24, 26, 56, 99, 99, 99, 99, 99,
				47, 66, 99, 99, 99, 99, 99, 99,
				99, 99, 99, 99, 99, 99, 99, 99,
				99, 99, 99, 99, 99, 99, 99, 99,
				99, 99, 99, 99, 99, 99, 99, 99,
				99, 99, 99, 99, 99, 99, 99, 99
			];
			for (var j = 0; j < 64; j++) {
				var u = ffloor((UVQT[j]*sf+50)/100);
				if (u < 1) {
					u = 1;
				} else if (u > 255) {
					u = 255;
				}
				UVTable[ZigZag[j]] = u;
			}
			var aasf = [
				1.0, 1.387039845, 1.306562965, 1.175875602,
				1.0, 0.785694958, 0.541196100, 0.275899379
			];
			var k = 0;
			for (var row = 0; row < 8; row++)
			{
				for (var col = 0; col < 8; col++)
				{
					fdtbl_Y[k]  = (1.0 / (YTable [ZigZag[k]] * aasf[row] * aasf[col] * 8.0));
					fdtbl_UV[k] = (1.0 / (UVTable[ZigZag[k]] * aasf[row] * aasf[col] * 8.0));
					k++;
				}
			}
		}
		
		function computeHuffmanTbl(nrcodes, std_table){
			var codevalue = 0;
			var pos_in_table = 0;
			var HT = new Array();
			for (var k = 1; k <= 16; k++) {
				for (var j = 1; j <= nrcodes[k]; j++) {
					HT[std_table[pos_in_table]] = [];
					HT[std_table[pos_in_table]][0] = codevalue;
					HT[std_table[pos_in_table]][1] = k;
					pos_in_table++;
					codevalue++;
				}
				codevalue*=2;
			}
			return HT;
		}
		
		function initHuffmanTbl()
		{
			YDC_HT = computeHuffmanTbl(std_dc_luminance_nrcodes,std_dc_luminance_values);
			UVDC_HT = computeHuffmanTbl(std_dc_chrominance_nrcodes,std_dc_chrominance_values);
			YAC_HT = computeHuffmanTbl(std_ac_luminance_nrcodes,std_ac_luminance_values);
			UVAC_HT = computeHuffmanTbl(std_ac_chrominance_nrcodes,std_ac_chrominance_values);
		}
	
		function initCategoryNumber()
		{
			var nrlower = 1;
			var nrupper = 2;
			for (var cat = 1; cat <= 15; cat++) {
				//Positive numbers
				for (var nr = nrlower; nr<nrupper; nr++) {
					category[32767+nr] = cat;
					bitcode[32767+nr] = [];
					bitcode[32767+nr][1] = cat;
					bitcode[32767+nr][0] = nr;
				}
				//Negative numbers
				for (var nrneg =-(nrupper-1); nrneg<=-nrlower; nrneg++) {
					category[32767+nrneg] = cat;
					bitcode[32767+nrneg] = [];
					bitcode[32767+nrneg][1] = cat;
					bitcode[32767+nrneg][0] = nrupper-1+nrneg;
				}
				nrlower <<= 1;
				nrupper <<= 1;
			}
		}
		
		function initRGBYUVTable() {
			for(var i = 0; i < 256;i++) {
				RGB_YUV_TABLE[i]      		=  19595 * i;
				RGB_YUV_TABLE[(i+ 256)>>0] 	=  38470 * i;
				RGB_YUV_TABLE[(i+ 512)>>0] 	=   7471 * i + 0x8000;
				RGB_YUV_TABLE[(i+ 768)>>0] 	= -11059 * i;
				RGB_YUV_TABLE[(i+1024)>>0] 	= -21709 * i;
				RGB_YUV_TABLE[(i+1280)>>0] 	=  32768 * i + 0x807FFF;
				RGB_YUV_TABLE[(i+1536)>>0] 	= -27439 * i;
				RGB_YUV_TABLE[(i+1792)>>0] 	= - 5329 * i;
			}
		}
		
		// IO functions
		function writeBits(bs)
		{
			var value = bs[0];
			var posval = bs[1]-1;
			while ( posval >= 0 ) {
				if (value & (1 << posval) ) {
					bytenew |= (1 << bytepos);
				}
				posval--;
				bytepos--;
				if (bytepos < 0) {
					if (bytenew == 0xFF) {
						writeByte(0xFF);
						writeByte(0);
					}
					else {
						writeByte(bytenew);
					}
					bytepos=7;
					bytenew=0;
				}
			}
		}
	
		function writeByte(value)
		{
			//byteout.push(clt[value]); // write char directly instead of converting later
      byteout.push(value);
		}
	
		function writeWord(value)
		{
			writeByte((value>>8)&0xFF);
			writeByte((value   )&0xFF);
		}
		
		// DCT & quantization core
		function fDCTQuant(data, fdtbl)
		{
			var d0, d1, d2, d3, d4, d5, d6, d7;
			/* Pass 1: process rows. */
			var dataOff=0;
			var i;
			var I8 = 8;
			var I64 = 64;
			for (i=0; i<I8; ++i)
			{
				d0 = data[dataOff];
				d1 = data[dataOff+1];
				d2 = data[dataOff+2];
				d3 = data[dataOff+3];
				d4 = data[dataOff+4];
				d5 = data[dataOff+5];
				d6 = data[dataOff+6];
				d7 = data[dataOff+7];
				
				var tmp0 = d0 + d7;
				var tmp7 = d0 - d7;
				var tmp1 = d1 + d6;
				var tmp6 = d1 - d6;
				var tmp2 = d2 + d5;
				var tmp5 = d2 - d5;
				var tmp3 = d3 + d4;
				var tmp4 = d3 - d4;
	
				/* Even part */
				var tmp10 = tmp0 + tmp3;	/* phase 2 */
				var tmp13 = tmp0 - tmp3;
				var tmp11 = tmp1 + tmp2;
				var tmp12 = tmp1 - tmp2;
	
				data[dataOff] = tmp10 + tmp11; /* phase 3 */
				data[dataOff+4] = tmp10 - tmp11;
	
				var z1 = (tmp12 + tmp13) * 0.707106781; /* c4 */
				data[dataOff+2] = tmp13 + z1; /* phase 5 */
				data[dataOff+6] = tmp13 - z1;
	
				/* Odd part */
				tmp10 = tmp4 + tmp5; /* phase 2 */
				tmp11 = tmp5 + tmp6;
				tmp12 = tmp6 + tmp7;
	
				/* The rotator is modified from fig 4-8 to avoid extra negations. */
				var z5 = (tmp10 - tmp12) * 0.382683433; /* c6 */
				var z2 = 0.541196100 * tmp10 + z5; /* c2-c6 */
				var z4 = 1.306562965 * tmp12 + z5; /* c2+c6 */
				var z3 = tmp11 * 0.707106781; /* c4 */
	
				var z11 = tmp7 + z3;	/* phase 5 */
				var z13 = tmp7 - z3;
	
				data[dataOff+5] = z13 + z2;	/* phase 6 */
				data[dataOff+3] = z13 - z2;
				data[dataOff+1] = z11 + z4;
				data[dataOff+7] = z11 - z4;
	
				dataOff += 8; /* advance pointer to next row */
			}
	
			/* Pass 2: process columns. */
			dataOff = 0;
			for (i=0; i<I8; ++i)
			{
				d0 = data[dataOff];
				d1 = data[dataOff + 8];
				d2 = data[dataOff + 16];
				d3 = data[dataOff + 24];
				d4 = data[dataOff + 32];
				d5 = data[dataOff + 40];
				d6 = data[dataOff + 48];
				d7 = data[dataOff + 56];
				
				var tmp0p2 = d0 + d7;
				var tmp7p2 = d0 - d7;
				var tmp1p2 = d1 + d6;
				var tmp6p2 = d1 - d6;
				var tmp2p2 = d2 + d5;
				var tmp5p2 = d2 - d5;
				var tmp3p2 = d3 + d4;
				var tmp4p2 = d3 - d4;
	
				/* Even part */
				var tmp10p2 = tmp0p2 + tmp3p2;	/* phase 2 */
				var tmp13p2 = tmp0p2 - tmp3p2;
				var tmp11p2 = tmp1p2 + tmp2p2;
				var tmp12p2 = tmp1p2 - tmp2p2;
	
				data[dataOff] = tmp10p2 + tmp11p2; /* phase 3 */
				data[dataOff+32] = tmp10p2 - tmp11p2;
	
				var z1p2 = (tmp12p2 + tmp13p2) * 0.707106781; /* c4 */
				data[dataOff+16] = tmp13p2 + z1p2; /* phase 5 */
				data[dataOff+48] = tmp13p2 - z1p2;
	
				/* Odd part */
				tmp10p2 = tmp4p2 + tmp5p2; /* phase 2 */
				tmp11p2 = tmp5p2 + tmp6p2;
				tmp12p2 = tmp6p2 + tmp7p2;
	
				/* The rotator is modified from fig 4-8 to avoid extra negations. */
				var z5p2 = (tmp10p2 - tmp12p2) * 0.382683433; /* c6 */
				var z2p2 = 0.541196100 * tmp10p2 + z5p2; /* c2-c6 */
				var z4p2 = 1.306562965 * tmp12p2 + z5p2; /* c2+c6 */
				var z3p2 = tmp11p2 * 0.707106781; /* c4 */
	
				var z11p2 = tmp7p2 + z3p2;	/* phase 5 */
				var z13p2 = tmp7p2 - z3p2;
	
				data[dataOff+40] = z13p2 + z2p2; /* phase 6 */
				data[dataOff+24] = z13p2 - z2p2;
				data[dataOff+ 8] = z11p2 + z4p2;
				data[dataOff+56] = z11p2 - z4p2;
	
				dataOff++; /* advance pointer to next column */
			}
	
			// Quantize/descale the coefficients
			var fDCTQuant;
			for (i=0; i<I64; ++i)
			{
				// Apply the quantization and scaling factor & Round to nearest integer
				fDCTQuant = data[i]*fdtbl[i];
				outputfDCTQuant[i] = (fDCTQuant > 0.0) ? ((fDCTQuant + 0.5)|0) : ((fDCTQuant - 0.5)|0);
				//outputfDCTQuant[i] = fround(fDCTQuant);

			}
			return outputfDCTQuant;
		}
		
		function writeAPP0()
		{
			writeWord(0xFFE0); // marker
			writeWord(16); // length
			writeByte(0x4A); // J
			writeByte(0x46); // F
			writeByte(0x49); // I
			writeByte(0x46); // F
			writeByte(0); // = "JFIF",'\0'
			writeByte(1); // versionhi
			writeByte(1); // versionlo
			writeByte(0); // xyunits
			writeWord(1); // xdensity
			writeWord(1); // ydensity
			writeByte(0); // thumbnwidth
			writeByte(0); // thumbnheight
		}

		function writeAPP1(exifBuffer) {
			if (!exifBuffer) return;

			writeWord(0xFFE1); // APP1 marker

			if (exifBuffer[0] === 0x45 &&
					exifBuffer[1] === 0x78 &&
					exifBuffer[2] === 0x69 &&
					exifBuffer[3] === 0x66) {
				// Buffer already starts with EXIF, just use it directly
				writeWord(exifBuffer.length + 2); // length is buffer + length itself!
			} else {
				// Buffer doesn't start with EXIF, write it for them
				writeWord(exifBuffer.length + 5 + 2); // length is buffer + EXIF\0 + length itself!
				writeByte(0x45); // E
				writeByte(0x78); // X
				writeByte(0x69); // I
				writeByte(0x66); // F
				writeByte(0); // = "EXIF",'\0'
			}

			for (var i = 0; i < exifBuffer.length; i++) {
				writeByte(exifBuffer[i]);
			}
		}

		function writeSOF0(width, height)
		{
			writeWord(0xFFC0); // marker
			writeWord(17);   // length, truecolor YUV JPG
			writeByte(8);    // precision
			writeWord(height);
			writeWord(width);
			writeByte(3);    // nrofcomponents
			writeByte(1);    // IdY
			writeByte(0x11); // HVY
			writeByte(0);    // QTY
			writeByte(2);    // IdU
			writeByte(0x11); // HVU
			writeByte(1);    // QTU
			writeByte(3);    // IdV
			writeByte(0x11); // HVV
			writeByte(1);    // QTV
		}
	
		function writeDQT()
		{
			writeWord(0xFFDB); // marker
			writeWord(132);	   // length
			writeByte(0);
			for (var i=0; i<64; i++) {
				writeByte(YTable[i]);
			}
			writeByte(1);
			for (var j=0; j<64; j++) {
				writeByte(UVTable[j]);
			}
		}
	
		function writeDHT()
		{
			writeWord(0xFFC4); // marker
			writeWord(0x01A2); // length
	
			writeByte(0); // HTYDCinfo
			for (var i=0; i<16; i++) {
				writeByte(std_dc_luminance_nrcodes[i+1]);
			}
			for (var j=0; j<=11; j++) {
				writeByte(std_dc_luminance_values[j]);
			}
	
			writeByte(0x10); // HTYACinfo
			for (var k=0; k<16; k++) {
				writeByte(std_ac_luminance_nrcodes[k+1]);
			}
			for (var l=0; l<=161; l++) {
				writeByte(std_ac_luminance_values[l]);
			}
	
			writeByte(1); // HTUDCinfo
			for (var m=0; m<16; m++) {
				writeByte(std_dc_chrominance_nrcodes[m+1]);
			}
			for (var n=0; n<=11; n++) {
				writeByte(std_dc_chrominance_values[n]);
			}
	
			writeByte(0x11); // HTUACinfo
			for (var o=0; o<16; o++) {
				writeByte(std_ac_chrominance_nrcodes[o+1]);
			}
			for (var p=0; p<=161; p++) {
				writeByte(std_ac_chrominance_values[p]);
			}
		}
		
		function writeCOM(comments)
		{
			if (typeof comments === "undefined" || comments.constructor !== Array) return;
			comments.forEach(e => {
				if (typeof e !== "string") return;
				writeWord(0xFFFE); // marker
				var l = e.length;
				writeWord(l + 2); // length itself as well
				var i;
				for (i = 0; i < l; i++)
					writeByte(e.charCodeAt(i));
			});
		}
	
		function writeSOS()
		{
			writeWord(0xFFDA); // marker
			writeWord(12); // length
			writeByte(3); // nrofcomponents
			writeByte(1); // IdY
			writeByte(0); // HTY
			writeByte(2); // IdU
			writeByte(0x11); // HTU
			writeByte(3); // IdV
			writeByte(0x11); // HTV
			writeByte(0); // Ss
			writeByte(0x3f); // Se
			writeByte(0); // Bf
		}
		
		function processDU(CDU, fdtbl, DC, HTDC, HTAC){
			var EOB = HTAC[0x00];
			var M16zeroes = HTAC[0xF0];
			var pos;
			var I16 = 16;
			var I63 = 63;
			var I64 = 64;
			var DU_DCT = fDCTQuant(CDU, fdtbl);
			//ZigZag reorder
			for (var j=0;j<I64;++j) {
				DU[ZigZag[j]]=DU_DCT[j];
			}
			var Diff = DU[0] - DC; DC = DU[0];
			//Encode DC
			if (Diff==0) {
				writeBits(HTDC[0]); // Diff might be 0
			} else {
				pos = 32767+Diff;
				writeBits(HTDC[category[pos]]);
				writeBits(bitcode[pos]);
			}
			//Encode ACs
			var end0pos = 63; // was const... which is crazy
			for (; (end0pos>0)&&(DU[end0pos]==0); end0pos--) {};
			//end0pos = first element in reverse order !=0
			if ( end0pos == 0) {
				writeBits(EOB);
				return DC;
			}
			var i = 1;
			var lng;
			while ( i <= end0pos ) {
				var startpos = i;
				for (; (DU[i]==0) && (i<=end0pos); ++i) {}
				var nrzeroes = i-startpos;
				if ( nrzeroes >= I16 ) {
					lng = nrzeroes>>4;
					for (var nrmarker=1; nrmarker <= lng; ++nrmarker)
						writeBits(M16zeroes);
					nrzeroes = nrzeroes&0xF;
				}
				pos = 32767+DU[i];
				writeBits(HTAC[(nrzeroes<<4)+category[pos]]);
				writeBits(bitcode[pos]);
				i++;
			}
			if ( end0pos != I63 ) {
				writeBits(EOB);
			}
			return DC;
		}

		function initCharLookupTable(){
			var sfcc = String.fromCharCode;
			for(var i=0; i < 256; i++){ ///// ACHTUNG // 255
				clt[i] = sfcc(i);
			}
		}
		
		this.encode = function(image,quality) // image data object
		{
			var time_start = new Date().getTime();
			
			if(quality) setQuality(quality);
			
			// Initialize bit writer
			byteout = new Array();
			bytenew=0;
			bytepos=7;
	
			// Add JPEG headers
			writeWord(0xFFD8); // SOI
			writeAPP0();
			writeCOM(image.comments);
			writeAPP1(image.exifBuffer);
			writeDQT();
			writeSOF0(image.width,image.height);
			writeDHT();
			writeSOS();

	
			// Encode 8x8 macroblocks
			var DCY=0;
			var DCU=0;
			var DCV=0;
			
			bytenew=0;
			bytepos=7;
			
			
			this.encode.displayName = "_encode_";

			var imageData = image.data;
			var width = image.width;
			var height = image.height;

			var quadWidth = width*4;
			var tripleWidth = width*3;
			
			var x, y = 0;
			var r, g, b;
			var start,p, col,row,pos;
			while(y < height){
				x = 0;
				while(x < quadWidth){
				start = quadWidth * y + x;
				p = start;
				col = -1;
				row = 0;
				
				for(pos=0; pos < 64; pos++){
					row = pos >> 3;// /8
					col = ( pos & 7 ) * 4; // %8
					p = start + ( row * quadWidth ) + col;		
					
					if(y+row >= height){ // padding bottom
						p-= (quadWidth*(y+1+row-height));
					}

					if(x+col >= quadWidth){ // padding right	
						p-= ((x+col) - quadWidth +4)
					}
					
					r = imageData[ p++ ];
					g = imageData[ p++ ];
					b = imageData[ p++ ];
					
					
					/* // calculate YUV values dynamically
					YDU[pos]=((( 0.29900)*r+( 0.58700)*g+( 0.11400)*b))-128; //-0x80
					UDU[pos]=(((-0.16874)*r+(-0.33126)*g+( 0.50000)*b));
					VDU[pos]=((( 0.50000)*r+(-0.41869)*g+(-0.08131)*b));
					*/
					
					// use lookup table (slightly faster)
					YDU[pos] = ((RGB_YUV_TABLE[r]             + RGB_YUV_TABLE[(g +  256)>>0] + RGB_YUV_TABLE[(b +  512)>>0]) >> 16)-128;
					UDU[pos] = ((RGB_YUV_TABLE[(r +  768)>>0] + RGB_YUV_TABLE[(g + 1024)>>0] + RGB_YUV_TABLE[(b + 1280)>>0]) >> 16)-128;
					VDU[pos] = ((RGB_YUV_TABLE[(r + 1280)>>0] + RGB_YUV_TABLE[(g + 1536)>>0] + RGB_YUV_TABLE[(b + 1792)>>0]) >> 16)-128;

				}
				
				DCY = processDU(YDU, fdtbl_Y, DCY, YDC_HT, YAC_HT);
				DCU = processDU(UDU, fdtbl_UV, DCU, UVDC_HT, UVAC_HT);
				DCV = processDU(VDU, fdtbl_UV, DCV, UVDC_HT, UVAC_HT);
				x+=32;
				}
				y+=8;
			}
			
			
			////////////////////////////////////////////////////////////////
	
			// Do the bit alignment of the EOI marker
			if ( bytepos >= 0 ) {
				var fillbits = [];
				fillbits[1] = bytepos+1;
				fillbits[0] = (1<<(bytepos+1))-1;
				writeBits(fillbits);
			}
	
			writeWord(0xFFD9); //EOI

			if (false) {}
      return Buffer.from(byteout);

			var jpegDataUri = 'data:image/jpeg;base64,' + btoa(byteout.join(''));
			
			byteout = [];
			
			// benchmarking
			var duration = new Date().getTime() - time_start;
    		//console.log('Encoding time: '+ duration + 'ms');
    		//
			
			return jpegDataUri			
	}
	
	function setQuality(quality){
		if (quality <= 0) {
			quality = 1;
		}
		if (quality > 100) {
			quality = 100;
		}
		
		if(currentQuality == quality) return // don't recalc if unchanged
		
		var sf = 0;
		if (quality < 50) {
			sf = Math.floor(5000 / quality);
		} else {
			sf = Math.floor(200 - quality*2);
		}
		
		initQuantTables(sf);
		currentQuality = quality;
		//console.log('Quality set to: '+quality +'%');
	}
	
	function init(){
		var time_start = new Date().getTime();
		if(!quality) quality = 50;
		// Create tables
		initCharLookupTable()
		initHuffmanTbl();
		initCategoryNumber();
		initRGBYUVTable();
		
		setQuality(quality);
		var duration = new Date().getTime() - time_start;
    	//console.log('Initialization '+ duration + 'ms');
	}
	
	init();
	
};

if (true) {
	module.exports = encode;
} else {}

function encode(imgData, qu) {
  if (typeof qu === 'undefined') qu = 50;
  var encoder = new JPEGEncoder(qu);
	var data = encoder.encode(imgData, qu);
  return {
    data: data,
    width: imgData.width,
    height: imgData.height,
  };
}

// helper function to get the imageData of an existing image on the current page.
function getImageDataFromImage(idOrElement){
	var theImg = (typeof(idOrElement)=='string')? document.getElementById(idOrElement):idOrElement;
	var cvs = document.createElement('canvas');
	cvs.width = theImg.width;
	cvs.height = theImg.height;
	var ctx = cvs.getContext("2d");
	ctx.drawImage(theImg,0,0);
	
	return (ctx.getImageData(0, 0, cvs.width, cvs.height));
}


/***/ }),

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(98016);
const utils = __webpack_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const constants = __webpack_require__(5595);
const utils = __webpack_require__(64059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const scan = __webpack_require__(31781);
const parse = __webpack_require__(78265);
const utils = __webpack_require__(64059);
const constants = __webpack_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const utils = __webpack_require__(64059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __webpack_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __webpack_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 21029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ fixWishes),
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   j3: () => (/* binding */ isHeldAsText),
/* harmony export */   rg: () => (/* binding */ fittedFixSchema),
/* harmony export */   xL: () => (/* binding */ fitFix)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88850);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18442);
/* harmony import */ var _impute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44530);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82699);





const FIXES = { types: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .types */ .g, impute: _impute_js__WEBPACK_IMPORTED_MODULE_2__/* .impute */ .j, clip: _clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$ };
const ofStep = (step) => zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    step: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(step),
    column: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    options: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9()),
    fitted: FIXES[step].fitted,
});
const fittedFixSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('step', [
    ofStep('types'),
    ofStep('impute'),
    ofStep('clip'),
]);
function fixWishes(step) {
    switch (step.kind) {
        case 'types':
            return Object.entries(step.value).map(([pattern, options]) => ({
                step: step.kind,
                pattern,
                options,
            }));
        case 'impute':
        case 'clip': {
            const { columns, ...options } = step.value;
            return columns.map((pattern) => ({ step: step.kind, pattern, options }));
        }
        case 'drop_duplicates':
        case 'drop_missing':
        case 'drop_outliers':
            return [];
    }
}
function fitFix({ step, options }, column, cells) {
    const learnt = stepOf(step).fit(cells, options);
    const fitted = JSON.parse((0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(learnt));
    return { step, column, options, fitted };
}
function fixOf(fixes, column) {
    const own = fixes
        .filter((fix) => fix.column === column)
        .map(({ step, fitted }) => stepOf(step).fixer(fitted));
    if (own.length === 0)
        return null;
    return (cell) => own.reduce((before, fix) => fix(before), cell);
}
function isHeldAsText(fixes, column) {
    return fixes.some((fix) => fix.step === 'types' && fix.column === column && fix.options['type'] === 'text');
}
function fixWords({ step, fitted, options }) {
    return stepOf(step).words(fitted, options);
}
function stepOf(step) {
    const steps = FIXES;
    return steps[step];
}


/***/ }),

/***/ 59171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ decodePicture)
});

// EXTERNAL MODULE: ./node_modules/jpeg-js/index.js
var jpeg_js = __webpack_require__(83598);
// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var png = __webpack_require__(10359);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/png-size.js
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_BYTES = 13;
const FRAME_BYTES = 12;
function pngSize(data) {
    if (!data.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        return null;
    const [first, ...others] = chunksOf(data);
    if (first?.type !== 'IHDR' || first.length !== HEADER_BYTES || first.at + 16 > data.length)
        throw new Error('the PNG does not begin with its header');
    if (others.some(({ type }) => type === 'IHDR'))
        throw new Error('the PNG has two headers');
    return { width: data.readUInt32BE(first.at + 8), height: data.readUInt32BE(first.at + 12) };
}
function chunksOf(data) {
    const chunks = [];
    let at = SIGNATURE.length;
    while (at + 8 <= data.length) {
        const length = data.readUInt32BE(at);
        chunks.push({ type: data.toString('latin1', at + 4, at + 8), length, at });
        at += FRAME_BYTES + length;
    }
    return chunks;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js



const MOST_PIXELS = 50_000_000;
function decodePicture(bytes) {
    const data = Buffer.from(bytes);
    const size = pngSize(data);
    if (size) {
        if (size.width * size.height > MOST_PIXELS)
            throw new Error('the picture is larger than 50 megapixels');
        const { width, height, data: rgba } = png/* PNG */.O.sync.read(data);
        if (width !== size.width || height !== size.height || rgba.length !== 4 * width * height)
            throw new Error('the PNG is not as large as its header says');
        return { width, height, rgba };
    }
    if (data.length > 3 && data[0] === 0xff && data[1] === 0xd8) {
        const { width, height, data: rgba, } = jpeg_js.decode(data, { useTArray: true, maxResolutionInMP: 50, maxMemoryUsageInMB: 512 });
        return { width, height, rgba };
    }
    throw new Error('it is neither a PNG nor a JPEG');
}


/***/ }),

/***/ 73543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPictureFolder),
/* harmony export */   w: () => (/* binding */ pictureFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41182);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);




const PICTURE = /\.(png|jpe?g)$/i;
async function readPictureFolder(root) {
    const files = await pictureFiles(root);
    const contents = [];
    for (const file of files)
        contents.push(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path));
    const listing = files.map((file, row) => `${file.name}\t${(0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(contents[row])}\n`).join('');
    return { files, contents, sha256: (0,_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(listing) };
}
async function pictureFiles(root) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true }).catch((error) => {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`can't be read as a folder (${error.code ?? error.message})`, 'Name a folder with one sub-folder of pictures a class.', root);
    });
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const files = [];
    for (const label of folders.map((folder) => folder.name).sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, label), { withFileTypes: true }))
            .filter((entry) => PICTURE.test(entry.name) && !entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_files_index_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
        files.push(...names.map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, label, name), name: `${label}/${name}`, label })));
    }
    if (files.length === 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('holds no pictures', 'Put PNG or JPEG files into one sub-folder a class.', root);
    return files;
}


/***/ }),

/***/ 41046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pixelsOf)
/* harmony export */ });
function pixelsOf(picture, shape) {
    const [height, width, channels] = shape;
    const source = planes(picture, channels);
    const rows = weights(picture.height, height);
    const columns = weights(picture.width, width);
    const out = new Float32Array(height * width * channels);
    let at = 0;
    for (const row of rows) {
        for (const column of columns) {
            for (let channel = 0; channel < channels; channel++) {
                let sum = 0;
                for (const [y, rowWeight] of row) {
                    for (const [x, columnWeight] of column) {
                        sum += rowWeight * columnWeight * source[(y * picture.width + x) * channels + channel];
                    }
                }
                out[at++] = sum;
            }
        }
    }
    return out;
}
function weights(from, to) {
    const share = from > to ? overlap : nearness;
    return Array.from({ length: to }, (_, target) => {
        const entries = [];
        const last = Math.min(from - 1, Math.ceil(((target + 1) * from) / to));
        for (let index = Math.max(0, Math.floor((target * from) / to) - 1); index <= last; index++) {
            const weight = share(index, target, from / to);
            if (weight > 0)
                entries.push([index, weight]);
        }
        const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
        return entries.map(([index, weight]) => [index, weight / total]);
    });
}
function overlap(index, target, scale) {
    return Math.min(index + 1, (target + 1) * scale) - Math.max(index, target * scale);
}
function nearness(index, target, scale) {
    return 1 - Math.abs(index + 0.5 - (target + 0.5) * scale);
}
function planes({ width, height, rgba }, channels) {
    const out = new Float32Array(width * height * channels);
    for (let pixel = 0; pixel < width * height; pixel++) {
        const alpha = rgba[pixel * 4 + 3] / 255 / 255;
        const [red, green, blue] = [
            rgba[pixel * 4] * alpha,
            rgba[pixel * 4 + 1] * alpha,
            rgba[pixel * 4 + 2] * alpha,
        ];
        if (channels === 1)
            out[pixel] = 0.299 * red + 0.587 * green + 0.114 * blue;
        else
            out.set([red, green, blue], pixel * 3);
    }
    return out;
}


/***/ }),

/***/ 40593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AL: () => (/* reexport */ data_report/* DATA_FILE */.AL),
  L3: () => (/* reexport */ TemporaryStorage),
  u7: () => (/* reexport */ augment/* augmenterOf */.u),
  D_: () => (/* reexport */ classesOfTarget),
  EW: () => (/* reexport */ sequence/* computed */.EW),
  dataFilesOf: () => (/* reexport */ source_files/* dataFilesOf */.hY),
  Eg: () => (/* reexport */ effectLine),
  R8: () => (/* reexport */ source_files/* filesOf */.R8),
  Rp: () => (/* reexport */ data_preprocessing/* hasIds */.Rp),
  nq: () => (/* reexport */ data_preprocessing/* idCount */.nq),
  bf: () => (/* reexport */ inputBlocks),
  yD: () => (/* reexport */ data_preprocessing/* inputFields */.yD),
  sL: () => (/* reexport */ inputsInMemory),
  Zh: () => (/* reexport */ loadDataset),
  xz: () => (/* reexport */ data_table/* readTable */.xz),
  RO: () => (/* reexport */ rowsOf),
  rI: () => (/* reexport */ source_files/* sourceText */.rI),
  jg: () => (/* reexport */ spreadOf),
  Mq: () => (/* reexport */ summariseTarget),
  Ze: () => (/* reexport */ data_preprocessing/* tensorShape */.Ze),
  Zg: () => (/* reexport */ data_preprocessing/* tensorSize */.Zg)
});

// UNUSED EXPORTS: dataReportSchema, encodeColumns, parseTable, preprocessingSchema, splitOf

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/augment/index.js + 11 modules
var augment = __webpack_require__(15731);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/dataset.js
function rowsOf({ splits }, split) {
    let count = 0;
    for (let row = 0; row < splits.length; row++)
        if (splits.at(row) === split)
            count++;
    const rows = new Int32Array(count);
    for (let row = 0, at = 0; at < count; row++)
        if (splits.at(row) === split)
            rows[at++] = row;
    return rows;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/idx.js





const unpack = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const UNSIGNED_BYTE = 0x08;
const MOST_BYTES = 2 ** 31;
async function readIdx(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* UserError */.yo(error.code === 'ENOENT' ? 'is not there' : `can't be read (${error.code ?? error.message})`, 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    });
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { ...parseIdx(isPacked ? await unpacked(bytes, path) : bytes, path), sha256: (0,files/* sha256 */.sc)(bytes) };
}
async function unpacked(bytes, path) {
    try {
        return await unpack(bytes, { maxOutputLength: MOST_BYTES });
    }
    catch (error) {
        throw new errors/* UserError */.yo(`can't be unpacked: ${error.message}`, 'Fetch it again.', path);
    }
}
function parseIdx(bytes, path) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isIdx = bytes.length >= 4 && view.getUint16(0) === 0;
    const [kind, dimensions] = isIdx ? [bytes[2], bytes[3]] : [0, 0];
    if (kind !== UNSIGNED_BYTE || dimensions === 0 || bytes.length < 4 + 4 * dimensions)
        throw new errors/* UserError */.yo('is not an IDX file of unsigned bytes', "Name one of MNIST's files, or its like.", path);
    const shape = Array.from({ length: dimensions }, (_, at) => view.getUint32(4 + 4 * at));
    const values = bytes.subarray(4 + 4 * dimensions);
    const size = shape.reduce((product, side) => product * side, 1);
    if (size === values.length)
        return { shape, values };
    throw new errors/* UserError */.yo(`holds ${values.length} values, and its header says ${shape.join(' × ')}`, 'Fetch it again.', path);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/idx-pictures.js


async function readIdxPictures(source, resolve) {
    const [imagesFile, labelsFile] = [resolve(source.images), resolve(source.labels)];
    const [pictures, classes] = await Promise.all([readIdx(imagesFile), readIdx(labelsFile)]);
    const [count = 0, height = 0, width = 0, channels = 1] = pictures.shape;
    if (pictures.shape.length < 3 || pictures.shape.length > 4 || ![1, 3].includes(channels) || count === 0)
        throw new errors/* UserError */.yo(`holds values of ${pictures.shape.join(' × ')}, not pictures`, 'Name the file of images: count × height × width, and 3 for colours.', imagesFile);
    if (classes.shape.length !== 1 || classes.shape[0] !== count)
        throw new errors/* UserError */.yo(`holds ${classes.shape.join(' × ')} labels, and there are ${count} pictures`, 'Name the labels of these pictures.', labelsFile);
    const size = height * width * channels;
    return {
        shape: [height, width, channels],
        pixels: Array.from({ length: count }, (_, row) => pictures.values.subarray(row * size, (row + 1) * size)),
        labels: Array.from(classes.values, String),
        imagesFile,
        labelsFile,
        sources: [
            { uri: source.images, sha256: pictures.sha256 },
            { uri: source.labels, sha256: classes.sha256 },
        ],
    };
}

// EXTERNAL MODULE: ./node_modules/pngjs/lib/png.js
var lib_png = __webpack_require__(10359);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/images/png-of.js

function pngOf(pixels, [height, width, channels]) {
    const png = new lib_png/* PNG */.O({ width, height });
    for (let at = 0; at < width * height; at++) {
        for (let part = 0; part < 3; part++)
            png.data[4 * at + part] = pixels[channels * at + (part % channels)];
        png.data[4 * at + 3] = 255;
    }
    return lib_png/* PNG */.O.sync.write(png);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/rows/digest.js
var digest = __webpack_require__(88446);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/copies.js

function firstOfEach(rows, contentOf) {
    const digests = new digest/* RowDigests */.W0(rows.length);
    for (const [at, row] of rows.entries())
        digests.put(at, contentOf(row));
    const firstRows = digests.firstRows();
    return rows.filter((_, at) => firstRows[at] === at);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/index.js + 19 modules
var features = __webpack_require__(20074);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/storage/sequence.js
var sequence = __webpack_require__(18813);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/table.js
var data_table = __webpack_require__(4636);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cells.js


function cellIn(text, missing) {
    return missing.has(text.trim()) ? null : text;
}
function cellError(error, table, row, column) {
    return new errors/* UserError */.yo(`row ${table.numberOf(row)}, column "${column}": ${error.what}`, error.mend, (0,data_table/* placeOf */.$t)(table, row));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/named-features.js
var named_features = __webpack_require__(27753);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/fixes.js
var cleaning_fixes = __webpack_require__(21029);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/cells.js






function columnsNamed(table, pattern) {
    return (0,named_features/* matchColumns */.X)(table, pattern, 'a column of "data.clean"');
}
function readerOf(table, column, missing, fixes) {
    const texts = (0,data_table/* columnOf */.uV)(table, column, 'an input');
    const fix = (0,cleaning_fixes/* fixOf */.BW)(fixes, column);
    return (row) => {
        const cell = cellIn(texts.at(row), missing);
        return fix ? located(() => fix(cell), table, row, column) : cell;
    };
}
function located(use, table, row, column) {
    try {
        return use();
    }
    catch (error) {
        if (error instanceof features/* CellError */.hk)
            throw cellError(error, table, row, column);
        throw error;
    }
}
function reservedColumn(column, step, file) {
    return new errors/* UserError */.yo(`the column "${column}" is the label or the id, and "${step}" would change its cells`, 'Take it out of "data.clean": only inputs can be changed.', file);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/inherited-fixes.js


function refuseOtherFixes(wanted, parents) {
    for (let at = 0; at < Math.max(wanted.length, parents.length); at++) {
        const [own, parent] = [wanted[at], parents[at]];
        if (own && parent && told(own) === told(parent))
            continue;
        const differs = named(own) === named(parent)
            ? `its ${named(own)} has other options`
            : `it has ${named(own)} where the parent has ${named(parent)}`;
        throw new errors/* UserError */.yo(`the cleaning in "data.clean" is not the parent's: ${differs}`, 'A child keeps its parent\'s inputs: leave "types", "impute" and "clip" out, repeat them as they were, or train without "inherit".', 'recipe');
    }
}
function told({ step, column, options }) {
    return (0,files/* canonicalJson */.dj)({ step, column, options });
}
function named(fix) {
    return fix ? `"${fix.step}" of column "${fix.column}"` : 'nothing';
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/row-step.js
var row_step = __webpack_require__(60621);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/after-split.js









function cleanAfterSplit(table, options) {
    const { steps, inherited } = options;
    const state = { ...options, table, fixes: [], dropped: new Uint8Array(table.rows), effects: [] };
    const wanted = steps.flatMap((step) => expand(step, table, options.reserved));
    if (inherited && wanted.length === 0)
        state.fixes.push(...inherited);
    else if (inherited)
        refuseOtherFixes(wanted, inherited);
    for (const step of steps) {
        for (const wish of expand(step, table, options.reserved))
            addFix(wish, state);
        if (step.kind === 'drop_outliers')
            dropOutliers(step, state);
        if (step.kind === 'drop_missing' && step.value.from === 'training')
            dropMissing(step, state);
    }
    const kept = new Int32Array(table.rows).map((_, row) => row).filter((row) => !state.dropped[row]);
    if (kept.length < table.rows && trainingRows(state).length === 0)
        throw new errors/* UserError */.yo('cleaning leaves no training row', 'Take a "drop_…" step out of "data.clean", or widen its bounds.', table.file);
    return { fixes: state.fixes, kept, effects: state.effects };
}
function expand(step, table, reserved) {
    return (0,cleaning_fixes/* fixWishes */.$y)(step).flatMap((wish) => columnsNamed(table, wish.pattern).flatMap((column) => {
        if (!reserved.includes(column))
            return [{ ...wish, column }];
        if (step.kind === 'types')
            return [];
        throw reservedColumn(column, step.kind, table.file);
    }));
}
function addFix({ column, ...wish }, state) {
    const { table, missing, splits, inherited } = state;
    const read = readerOf(table, column, missing, state.fixes);
    const fix = inherited?.[state.fixes.length] ?? learn(column, state, (cells) => (0,cleaning_fixes/* fitFix */.xL)(wish, column, cells));
    state.fixes.push(fix);
    if (wish.step === 'types')
        return;
    const counts = { train: 0, validation: 0, test: 0 };
    const change = (0,cleaning_fixes/* fixOf */.BW)([fix], column);
    for (let row = 0; row < table.rows; row++) {
        if (state.dropped[row])
            continue;
        const cell = read(row);
        if (located(() => change(cell), table, row, column) !== cell)
            counts[splits.at(row)]++;
    }
    state.effects.push({
        step: wish.step,
        columns: [column],
        of: 'cells',
        count: counts.train + counts.validation + counts.test,
        splits: counts,
        words: (0,cleaning_fixes/* fixWords */.B0)(fix),
    });
}
function dropMissing({ kind, value }, state) {
    const columns = value.columns.flatMap((pattern) => columnsNamed(state.table, pattern));
    const reads = columns.map((column) => readerOf(state.table, column, state.missing, state.fixes));
    const out = trainingRows(state).filter((row) => reads.some((read) => read(row) === null));
    drop(out, { step: kind, columns, words: '' }, state);
}
function dropOutliers({ kind, value }, state) {
    const columns = value.columns.flatMap((pattern) => columnsNamed(state.table, pattern));
    const tests = columns.map((column) => ({
        column,
        read: readerOf(state.table, column, state.missing, state.fixes),
        test: learn(column, state, (cells) => (0,row_step/* outlierTest */.tH)(cells, value)),
    }));
    const out = trainingRows(state).filter((row) => tests.some(({ read, test }) => test.isOutlier(read(row))));
    const words = tests.map(({ column, test }) => `${tests.length > 1 ? `${column} ` : ''}not ${test.words}`);
    drop(out, { step: kind, columns, words: `(${words.join(', ')})` }, state);
}
function drop(rows, effect, state) {
    for (const row of rows)
        state.dropped[row] = 1;
    const splits = { train: rows.length, validation: 0, test: 0 };
    state.effects.push({ ...effect, of: 'rows', count: rows.length, splits });
}
function trainingRows({ splits, dropped }) {
    return rowsOf({ splits }, 'train').filter((row) => !dropped[row]);
}
function learn(column, state, from) {
    const { table, missing, fixes } = state;
    const rows = trainingRows(state);
    const read = readerOf(table, column, missing, fixes);
    const cells = (0,sequence/* computed */.EW)(rows.length, (index) => read(rows[index]));
    try {
        return from(cells);
    }
    catch (error) {
        if (!(error instanceof features/* CellError */.hk))
            throw error;
        if (error.index !== undefined)
            throw cellError(error, table, rows[error.index], column);
        throw new errors/* UserError */.yo(`column "${column}": ${error.what}`, error.mend, table.file);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/before-split.js




function cleanBeforeSplit(table, options) {
    const { steps, firstTest } = options;
    const effects = [];
    const fixes = [];
    let rows = new Int32Array(table.rows).map((_, row) => row);
    const keep = (kept, effect) => {
        effects.push({ ...effect, of: 'rows', count: rows.length - kept.length, splits: null, words: '' });
        rows = kept;
    };
    for (const step of steps)
        if (step.kind === 'types') {
            effects.push(...checkTypes(step, table, rows, fixes, options));
        }
        else if (step.kind === 'drop_duplicates') {
            const { columns } = step.value;
            keep(withoutCopies(table, rows, columns, options), { step: step.kind, columns: columns ?? [] });
        }
        else if (step.kind === 'drop_missing') {
            const columns = step.value.columns
                .flatMap((pattern) => columnsNamed(table, pattern))
                .filter((column) => step.value.from === 'all' || column === options.label);
            if (columns.length > 0)
                keep(rows.filter(hasAll(table, columns, fixes, options)), { step: step.kind, columns });
        }
    return { table: (0,data_table/* selectRows */.A5)(table, rows), firstTest: rows.filter((row) => row < firstTest).length, effects };
}
function checkTypes(step, table, rows, fixes, { label, id, splitColumn, missing }) {
    const reserved = [label, id, splitColumn];
    return (0,cleaning_fixes/* fixWishes */.$y)(step)
        .flatMap((wish) => columnsNamed(table, wish.pattern).map((column) => {
        const lets = wish.options['otherwise'] === 'missing';
        if (lets && reserved.includes(column))
            throw reservedColumn(column, step.kind, table.file);
        const fix = (0,cleaning_fixes/* fitFix */.xL)(wish, column, []);
        fixes.push(fix);
        const read = readerOf(table, column, missing, [fix]);
        const raw = readerOf(table, column, missing, []);
        const count = rows.filter((row) => read(row) !== raw(row)).length;
        const words = lets ? (0,cleaning_fixes/* fixWords */.B0)(fix) : '';
        return { step: step.kind, columns: [column], of: 'cells', count, splits: null, words };
    }))
        .filter(({ words }) => words !== '');
}
function withoutCopies(table, rows, named, { id, splitColumn, firstTest }) {
    const columns = named
        ? named.flatMap((pattern) => columnsNamed(table, pattern))
        : table.columns.filter((column) => column !== id);
    const parts = splitColumn !== undefined && table.columns.includes(splitColumn) ? [splitColumn] : [];
    const cells = [...columns, ...parts].map((column) => (0,data_table/* columnOf */.uV)(table, column, 'a column of "clean"'));
    return firstOfEach(rows, (row) => JSON.stringify([row < firstTest, ...cells.map((texts) => texts.at(row))]));
}
function hasAll(table, columns, fixes, { missing }) {
    const reads = columns.map((column) => readerOf(table, column, missing, fixes));
    return (row) => reads.every((read) => read(row) !== null);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/effect.js
const VERBS = {
    types: 'took as missing cells of',
    drop_duplicates: 'took out copies',
    drop_missing: 'took out rows that lack',
    impute: 'filled',
    clip: 'clipped',
    drop_outliers: 'took out rows with outliers in',
};
function effectLine({ step, columns, of, count, splits, words }) {
    const parts = Object.entries(splits ?? {}).flatMap(([split, share]) => share > 0 ? [`${share} ${split}`] : []);
    const where = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    const noun = count === 1 ? of.slice(0, -1) : of;
    return [`cleaning ${VERBS[step]}`, columns.join(', '), `${words}:`]
        .filter((part) => part !== '')
        .join(' ')
        .replace(/ :$/, ':')
        .concat(` ${count} ${noun}${where}`);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/steps.js
var steps = __webpack_require__(96949);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/cleaning/index.js






;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/rows/leaks.js
function findLeaks(splits, firstRows) {
    const training = new Int32Array(firstRows.length).fill(-1);
    for (const [row, first] of firstRows.entries())
        if (splits.at(row) === 'train' && training[first] < 0)
            training[first] = row;
    const isLeak = (first, row) => training[first] >= 0 && splits.at(row) !== 'train';
    const row = firstRows.findIndex(isLeak);
    if (row < 0)
        return null;
    const count = firstRows.reduce((sum, first, at) => sum + Number(isLeak(first, at)), 0);
    return { count, row, trainingRow: training[firstRows[row]] };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/leakage.js


function judgeLeakage(splits, firstTwins, { data, noun, placeOf, nameOf, log }) {
    const leaks = findLeaks(splits, firstTwins);
    if (!leaks)
        return;
    const { column, time, test_source: source } = data.split;
    const what = `${leaks.count} test and validation ${noun}s have the inputs of training ${noun}s`;
    const isOwn = (column ?? time ?? source) !== undefined;
    if (!isOwn || data.leakage === 'allow')
        return log(what);
    throw new errors/* UserError */.yo(`${what}, this one those of ${nameOf(leaks.trainingRow)}: what was learnt by heart would pass for skill`, 'Take the copies out of one of the splits, or write "leakage: allow" in "data".', placeOf(leaks.row));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/preprocessing.js
var data_preprocessing = __webpack_require__(37150);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/labels.js



function classesOf(labels, placeOf) {
    const firstRowOf = (text) => (0,sequence/* firstIndex */.v4)(labels, (label) => label === text);
    const spelling = (0,evaluation/* spellNumbers */.FO)(differentLabels(labels));
    for (const [label, name] of spelling) {
        const fault = labelFault(label, name);
        if (fault)
            throw new errors/* UserError */.yo(fault.what, fault.mend, placeOf(firstRowOf(label)));
    }
    const classes = (0,evaluation/* orderClasses */.F4)(spelling.values());
    if (classes.length <= evaluation/* MOST_CLASSES */.Dl)
        return classes;
    throw new errors/* UserError */.yo(`the label makes ${classes.length} classes with this row, and at most ${evaluation/* MOST_CLASSES */.Dl} can be judged`, 'Check that the label holds the class, not an id or an amount.', placeOf(firstRowOf([...spelling.keys()].at(-1))));
}
function differentLabels(labels) {
    const different = new Set();
    for (let row = 0; row < labels.length && different.size <= evaluation/* MOST_CLASSES */.Dl; row++)
        different.add(labels.at(row));
    return [...different];
}
function labelFault(label, name) {
    const fault = (0,evaluation/* nameFault */.IY)(label);
    if (fault)
        return { what: `the label ${fault}`, mend: 'Write a text or a number without tabs and line breaks.' };
    if (label !== name)
        return {
            what: `the label "${label}" is the number "${name}" in another spelling, which would be a class of its own`,
            mend: 'Spell each class in one way.',
        };
    if (label === '__proto__')
        return {
            what: 'the label "__proto__" can\'t be the name of a class',
            mend: 'Give the class another name.',
        };
    return null;
}
function checkClasses(classes, labels, splits, { everyClass, where }) {
    if (classes.length < 2) {
        throw new errors/* UserError */.yo(`every row has the label "${classes[0] ?? ''}"`, 'A classification needs rows of two classes or more.', where);
    }
    for (const split of ['train', 'test']) {
        const present = new Set();
        for (let row = 0; row < labels.length; row++)
            if (splits.at(row) === split)
                present.add(labels.at(row));
        if (present.size === 0)
            throw new errors/* UserError */.yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
        const absent = classes.find((label) => !present.has(label));
        if (everyClass && absent !== undefined) {
            throw new errors/* UserError */.yo(`class "${absent}" has no ${split} rows`, 'Add rows of this class, change the shares in "data.split", or set "data.split.stratify: false".', where);
        }
    }
}
function labelIndices(labels, classes, placeOf) {
    const index = new Map(classes.map((label, at) => [label, at]));
    return new Int32Array(labels.length).map((_, row) => {
        const label = labels.at(row);
        const at = index.get(label);
        if (at !== undefined)
            return at;
        throw new errors/* UserError */.yo(`the label "${label}" is not a class of the parent (${classes.join(', ')})`, 'This mode keeps the parent\'s classes: take these rows out, or inherit by "mode: transfer".', placeOf(row));
    });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/read-target.js




function readTarget(texts, options) {
    return options.task === 'regression' ? readNumbers(texts, options) : readClasses(texts, options);
}
function readClasses(texts, { inheritedClasses, splits, everyClass, where, placeOf }) {
    const found = classesOf(texts, placeOf);
    const classes = inheritedClasses ?? found;
    const labels = labelIndices(texts, classes, placeOf);
    checkClasses(found, texts, splits, { everyClass, where });
    return { task: 'classification', classes, labels };
}
function readNumbers(texts, { splits, where, placeOf }) {
    const values = new Float64Array(texts.length).map((_, row) => {
        const text = texts.at(row);
        const value = (0,evaluation/* parseNumber */.$J)(text);
        if (Number.isFinite(Math.fround(value)))
            return value;
        throw new errors/* UserError */.yo(`the label "${text.slice(0, 40)}" is not a finite number of 32 bits`, 'Mend the label, or write "task: classification".', placeOf(row));
    });
    for (const split of ['train', 'test']) {
        if ((0,sequence/* firstIndex */.v4)(splits, (of) => of === split) >= 0)
            continue;
        throw new errors/* UserError */.yo(`has no ${split} rows`, 'Add rows, or change the shares in "data.split".', where);
    }
    const first = (0,sequence/* firstIndex */.v4)(splits, (split) => split === 'train');
    if (values.every((value, row) => splits.at(row) !== 'train' || value === values[first]))
        throw new errors/* UserError */.yo(`every training row has the label ${texts.at(first)}`, 'A regression needs labels that differ.', where);
    return { task: 'regression', values, texts };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/rows/ids.js
var rows_ids = __webpack_require__(88802);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/target.js
function classesOfTarget(target) {
    return target.task === 'classification' ? target.classes : [];
}
function summariseTarget(target, splits) {
    if (target.task === 'regression') {
        return { label: spreadOf(target.values.filter((_, row) => splits.at(row) === 'train')) };
    }
    const counts = target.classes.map(() => ({ train: 0, validation: 0, test: 0 }));
    for (const [row, label] of target.labels.entries())
        counts[label][splits.at(row)]++;
    return { classes: Object.fromEntries(target.classes.map((name, label) => [name, counts[label]])) };
}
function spreadOf(values) {
    let [sum, min, max] = [0, Infinity, -Infinity];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        sum += value;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    const mean = sum / values.length;
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - mean) ** 2;
    return { mean, deviation: Math.sqrt(squares / values.length), min, max };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/report/report.js


function dataReport({ splits, target, labelName, firstTwins, columns, effects, }) {
    const rows = noCounts();
    for (const split of splits)
        rows[split]++;
    return {
        schema: 'heirloom.dev/data/v1',
        rows,
        label: { name: labelName, ...labelOf(target, splits) },
        copies: copiesIn(splits, firstTwins),
        columns: [...columns],
        cleaning: effects.map(({ columns: of, splits: counted, ...effect }) => ({
            ...effect,
            columns: [...of],
            splits: counted && { ...counted },
        })),
    };
}
function labelOf(target, splits) {
    if (target.task === 'regression') {
        const spread = (split) => {
            const rows = rowsOf({ splits }, split);
            if (rows.length === 0)
                return null;
            const { min, mean, max } = spreadOf(Float64Array.from(rows, (row) => target.values[row]));
            return { min, mean, max };
        };
        return { spread: { train: spread('train'), validation: spread('validation'), test: spread('test') } };
    }
    const counts = target.classes.map(noCounts);
    for (let row = 0; row < splits.length; row++)
        counts[target.labels[row]][splits.at(row)]++;
    return { classes: target.classes.map((name, label) => ({ name, rows: counts[label] })) };
}
const BITS = { train: 1, validation: 2, test: 4 };
function copiesIn(splits, firstTwins) {
    const seenIn = new Uint8Array(splits.length);
    const within = noCounts();
    for (let row = 0; row < splits.length; row++) {
        const [split, first] = [splits.at(row), firstTwins[row]];
        if (seenIn[first] & BITS[split])
            within[split]++;
        seenIn[first] |= BITS[split];
    }
    const ofTraining = { validation: 0, test: 0 };
    for (let row = 0; row < splits.length; row++) {
        const split = splits.at(row);
        if (split !== 'train' && seenIn[firstTwins[row]] & BITS.train)
            ofTraining[split]++;
    }
    return { within, ofTraining };
}
function noCounts() {
    return { train: 0, validation: 0, test: 0 };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/packed-splits.js
const SPLITS = ['train', 'validation', 'test'];
function packedSplits(rows, splitOf) {
    const codes = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        codes[row] = SPLITS.indexOf(splitOf(row));
    return {
        length: rows,
        at: (row) => SPLITS[codes[row]],
        *[Symbol.iterator]() {
            for (const code of codes)
                yield SPLITS[code];
        },
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/column.js



const NAMES = {
    train: 'train',
    training: 'train',
    validation: 'validation',
    val: 'validation',
    valid: 'validation',
    test: 'test',
};
function splitsInColumn(table, cells, column) {
    return packedSplits(cells.length, (row) => {
        const cell = cells.at(row);
        const name = cell.trim().toLowerCase();
        if (Object.hasOwn(NAMES, name))
            return NAMES[name];
        throw new errors/* UserError */.yo(`row ${table.numberOf(row)}, column "${column}": "${cell.slice(0, 40)}" is no split`, 'Write train, validation or test.', (0,data_table/* placeOf */.$t)(table, row));
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/share.js

function splitOf(id, shares) {
    if (uniformOf('test', id) < shares.test)
        return 'test';
    const left = 1 - shares.test;
    return uniformOf('validation', id) * left < shares.validation ? 'validation' : 'train';
}
function uniformOf(purpose, id) {
    return Number.parseInt((0,external_node_crypto_.hash)('sha256', `${purpose}\0${id}`, 'hex').slice(0, 12), 16) / 2 ** 48;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/fold.js

function foldOf(key, { folds, fold, validation }) {
    if (Math.floor(uniformOf('fold', key) * folds) === fold - 1)
        return 'test';
    return splitOf(key, { test: 0, validation: Math.min(1, (validation * folds) / (folds - 1)) });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/stratified.js




function stratifiedSplits(keys, labels, rows, { test = 0, validation = 0, folds, fold = 1 }) {
    const units = unitsOf(keys, labels, rows);
    const { firstRows, sizes, classes } = units;
    const [isTest, isValidation] = [new Uint8Array(rows), new Uint8Array(rows)];
    const take = (members, from, to, taken) => {
        for (const unit of between(members, sizes, Math.round(from), Math.round(to)))
            taken[unit] = 1;
    };
    const testOrder = hashOrder(keys, firstRows, folds === undefined ? 'test' : 'fold');
    for (const members of classes) {
        const count = rowsIn(members, sizes);
        const [from, to] = folds === undefined ? [0, test * count] : [((fold - 1) * count) / folds, (fold * count) / folds];
        take(testOrder(members), from, to, isTest);
    }
    const validationOrder = hashOrder(keys, firstRows, 'validation');
    for (const members of classes) {
        const others = members.filter((unit) => isTest[unit] === 0);
        take(validationOrder(others), 0, validation * rowsIn(members, sizes), isValidation);
    }
    return packedSplits(rows, (row) => {
        const unit = firstRows[row];
        if (isTest[unit] === 1)
            return 'test';
        return isValidation[unit] === 1 ? 'validation' : 'train';
    });
}
function unitsOf(keys, labels, rows) {
    const digests = new digest/* RowDigests */.W0(rows);
    for (let row = 0; row < rows; row++)
        digests.put(row, keys.at(row));
    const firstRows = digests.firstRows();
    const sizes = new Int32Array(rows);
    const names = [];
    const codeOf = new Map();
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const label = labels.at(row);
        if (!codeOf.has(label))
            codeOf.set(label, names.push(label) - 1);
        const unit = firstRows[row];
        if (sizes[unit]++ === 0 || (0,files/* byCodePoint */.HH)(label, names[codes[unit]]) < 0)
            codes[unit] = codeOf.get(label);
    }
    const isUnit = firstRows.filter((first, row) => first === row);
    const counts = new Int32Array(names.length);
    for (const unit of isUnit)
        counts[codes[unit]]++;
    const classes = Array.from(counts, (count) => new Int32Array(count));
    const filled = new Int32Array(names.length);
    for (const unit of isUnit)
        classes[codes[unit]][filled[codes[unit]]++] = unit;
    return { firstRows, sizes, classes };
}
function hashOrder(keys, firstRows, purpose) {
    const places = new Float64Array(firstRows.length).map((_, row) => firstRows[row] === row ? uniformOf(purpose, keys.at(row)) : NaN);
    return (units) => units.slice().sort((a, b) => places[a] - places[b] || (0,files/* byCodePoint */.HH)(keys.at(a), keys.at(b)));
}
function between(units, sizes, from, to) {
    let before = 0;
    return units.filter((unit) => {
        const middle = before + sizes[unit] / 2;
        before += sizes[unit];
        return middle >= from && middle < to;
    });
}
function rowsIn(units, sizes) {
    return units.reduce((sum, unit) => sum + sizes[unit], 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/time.js




const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;
function splitsByTime(table, cells, column, { test, validation }) {
    const times = new Float64Array(cells.length).map((_, row) => {
        const cell = cells.at(row);
        const time = timeOf(cell.trim());
        if (!Number.isNaN(time))
            return time;
        throw new errors/* UserError */.yo(`row ${table.numberOf(row)}, column "${column}": "${cell.slice(0, 40)}" is no time`, 'Write a number, or a date as 2026-01-31 or 2026-01-31T12:00:00Z.', (0,data_table/* placeOf */.$t)(table, row));
    });
    const sorted = times.slice().sort();
    const firstOf = (share) => {
        const rows = Math.round(share * sorted.length);
        return rows === 0 ? Infinity : sorted[sorted.length - rows];
    };
    const [firstTest, firstValidation] = [firstOf(test), firstOf(test + validation)];
    return packedSplits(times.length, (row) => {
        const time = times[row];
        if (time >= firstTest)
            return 'test';
        return validation > 0 && time >= firstValidation ? 'validation' : 'train';
    });
}
function timeOf(text) {
    const number = (0,evaluation/* parseNumber */.$J)(text);
    if (!Number.isNaN(number))
        return number;
    const parts = ISO.exec(text);
    if (!parts)
        return NaN;
    const [, date, time = '00:00', zone = 'Z'] = parts;
    return Date.parse(`${date}T${time}${zone}`);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/splits/index.js








function assignSplits(table, split, basis) {
    const { test = 0, validation = 0 } = split;
    if (split.column !== undefined)
        return splitsInColumn(table, (0,data_table/* columnOf */.uV)(table, split.column, 'the split'), split.column);
    if (split.time !== undefined)
        return splitsByTime(table, (0,data_table/* columnOf */.uV)(table, split.time, 'the time'), split.time, { test, validation });
    return splitsByKey(split, basis);
}
function splitsByKey(split, { keys, labels, firstTest }) {
    const own = split.stratify ? stratifiedSplits(keys, labels, firstTest, split) : null;
    return packedSplits(keys.length, (row) => {
        if (row >= firstTest)
            return 'test';
        return own ? own.at(row) : splitByKey(keys.at(row), split);
    });
}
function splitByKey(key, { test = 0, validation = 0, folds, fold = 1 }) {
    return folds === undefined ? splitOf(key, { test, validation }) : foldOf(key, { folds, fold, validation });
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/storage/inputs.js
const BLOCK_BYTES = 2 ** 20;
function storeInputs(rows, size, storage, writeRow) {
    if (rows * size * Float32Array.BYTES_PER_ELEMENT <= storage.bytesInMemory) {
        const values = new Float32Array(rows * size);
        for (let row = 0; row < rows; row++)
            writeRow(row, values, row * size);
        return inputsInMemory(values, size);
    }
    const file = storage.openFile();
    const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (size * Float32Array.BYTES_PER_ELEMENT)));
    for (let start = 0; start < rows; start += perBlock) {
        const block = new Float32Array(Math.min(perBlock, rows - start) * size);
        for (let at = 0; at * size < block.length; at++)
            writeRow(start + at, block, at * size);
        file.append(bytesOf(block));
    }
    return inputsInFile(file, rows, size);
}
function inputsInMemory(values, size) {
    return {
        rows: values.length / size,
        size,
        read(rows, out) {
            for (let at = 0; at < rows.length; at++) {
                const row = rows[at];
                out.set(values.subarray(row * size, (row + 1) * size), at * size);
            }
        },
    };
}
function inputsInFile(file, rows, size) {
    const rowBytes = size * Float32Array.BYTES_PER_ELEMENT;
    return {
        rows,
        size,
        read(wanted, out) {
            const bytes = bytesOf(out);
            for (let at = 0; at < wanted.length;) {
                const start = at++;
                while (at < wanted.length && wanted[at] === wanted[at - 1] + 1)
                    at++;
                file.read(bytes.subarray(start * rowBytes, at * rowBytes), wanted[start] * rowBytes);
            }
        },
    };
}
function* inputBlocks(inputs, rows) {
    const { size } = inputs;
    const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (size * Float32Array.BYTES_PER_ELEMENT)));
    const values = new Float32Array(Math.min(perBlock, rows.length) * size);
    for (let start = 0; start < rows.length; start += perBlock) {
        const of = rows.subarray(start, start + perBlock);
        const block = values.subarray(0, of.length * size);
        inputs.read(of, block);
        yield { rows: of, values: block };
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/pictures.js











function pictureDataset({ task, data }, read, { inherited, storage, log }) {
    const { pictures, effects } = cleanPictures(read, data.clean ?? []);
    for (const effect of effects)
        log(effectLine(effect));
    const { contents, labels, firstTest, preprocessing, where, placeOf } = pictures;
    const digests = (0,rows_ids/* digestsOf */.nw)(contents);
    const { ids, splitKeys } = (0,rows_ids/* idsFromDigests */._z)(digests);
    const splits = splitsByKey(data.split, { keys: splitKeys, labels, firstTest });
    const firstTwins = digests.firstRows();
    judgeLeakage(splits, firstTwins, { data, noun: 'picture', placeOf, nameOf: placeOf, log });
    const target = readTarget(labels, {
        task,
        inheritedClasses: inherited?.classes ?? null,
        splits,
        everyClass: data.split.stratify !== false,
        where,
        placeOf,
    });
    const labelName = data.label ?? 'label';
    return {
        ids,
        splits,
        target,
        labelName,
        carried: new Map(),
        preprocessing,
        inputs: storeInputs(ids.length, (0,data_preprocessing/* tensorSize */.Zg)(preprocessing), storage, (row, out, offset) => pictures.encode(row, out, offset)),
        sources: pictures.sources,
        instanceOf: (row) => ({ image: { b64: Buffer.from(pictures.fileOf(row)).toString('base64') } }),
        describe: () => dataReport({ splits, target, labelName, firstTwins, columns: [], effects }),
    };
}
function cleanPictures(pictures, steps) {
    const ofColumns = steps.find((step) => step.kind !== 'drop_duplicates' || step.value.columns !== undefined);
    if (ofColumns)
        throw new errors/* UserError */.yo(`holds pictures, and "${ofColumns.kind}" in "data.clean" is for columns`, 'Pictures can have "drop_duplicates: true".', pictures.where);
    if (steps.length === 0)
        return { pictures, effects: [] };
    const { contents, labels, firstTest } = pictures;
    const all = new Int32Array(labels.length).map((_, row) => row);
    const kept = firstOfEach(all, (row) => JSON.stringify([row < firstTest, (0,files/* sha256 */.sc)(contents[row]), labels[row]]));
    const count = all.length - kept.length;
    const left = {
        ...pictures,
        contents: Array.from(kept, (row) => contents[row]),
        labels: Array.from(kept, (row) => labels[row]),
        firstTest: kept.filter((row) => row < firstTest).length,
        placeOf: (picture) => pictures.placeOf(kept[picture]),
        encode: (picture, out, offset) => pictures.encode(kept[picture], out, offset),
        fileOf: (picture) => pictures.fileOf(kept[picture]),
    };
    return {
        pictures: left,
        effects: [{ step: 'drop_duplicates', columns: [], of: 'rows', count, splits: null, words: '' }],
    };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-idx.js




async function loadIdx(recipe, source, options) {
    const { data } = recipe;
    const { resolve, inherited } = options;
    refuseColumns(recipe, resolve(source.images));
    const own = await readIdxPictures(source, resolve);
    const testSource = data.split.test_source;
    const tests = testSource ? await readIdxPictures(testSource, resolve) : null;
    if (tests)
        refuseOtherSize(own, tests);
    const preprocessing = {
        kind: 'image',
        shape: own.shape,
        columns: null,
        scale: data.image?.scale ?? 255,
    };
    if (inherited)
        refuseOtherInputs(own, preprocessing, inherited);
    const contents = [...own.pixels, ...(tests?.pixels ?? [])];
    const pictures = {
        contents,
        labels: [...own.labels, ...(tests?.labels ?? [])],
        firstTest: own.labels.length,
        sources: [...own.sources, ...(tests?.sources ?? [])],
        preprocessing,
        where: own.labelsFile,
        placeOf: (row) => row < own.labels.length ? placeIn(own, row) : placeIn(tests, row - own.labels.length),
        encode: (row, out, offset) => contents[row].forEach((value, at) => (out[offset + at] = value / preprocessing.scale)),
        fileOf: (row) => pngOf(contents[row], own.shape),
    };
    return pictureDataset(recipe, pictures, options);
}
function refuseColumns({ task, features, data }, where) {
    const { id, slices, group, image, split } = data;
    const source = split.test_source;
    const faults = [
        [task === 'regression', 'its labels are classes, and the task is regression'],
        [features !== undefined, '"features" are for tables'],
        [id !== undefined || slices !== undefined || group !== undefined, 'it has no columns to name'],
        [split.column !== undefined || split.time !== undefined, 'it has no column to split by'],
        [
            source !== undefined && (typeof source === 'string' || !('images' in source)),
            '"test_source" needs {images, labels} too',
        ],
        [
            (image?.columns ?? image?.shape ?? image?.size ?? image?.channels) !== undefined,
            'it says itself how large its pictures are',
        ],
    ];
    const fault = faults.find(([isGiven]) => isGiven);
    if (fault)
        throw new errors/* UserError */.yo(`is IDX: ${fault[1]}`, 'Take that key out of the recipe.', where);
}
function refuseOtherSize(own, tests) {
    if (String(tests.shape) === String(own.shape))
        return;
    throw new errors/* UserError */.yo(`holds pictures of ${tests.shape.join(' × ')}, and the training pictures are ${own.shape.join(' × ')}`, 'Name test pictures of the same size.', tests.imagesFile);
}
function refuseOtherInputs(own, wanted, { preprocessing }) {
    if (JSON.stringify(preprocessing) === JSON.stringify(wanted))
        return;
    throw new errors/* UserError */.yo(`holds pictures of ${own.shape.join(' × ')}, and the parent takes other inputs`, 'Give the parent\'s kind of data, or train without "inherit".', own.imagesFile);
}
function placeIn({ labelsFile }, row) {
    return `${labelsFile} picture ${row + 1}`;
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/decode.js + 1 modules
var decode = __webpack_require__(59171);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/folder.js
var folder = __webpack_require__(73543);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/images/pixels.js
var images_pixels = __webpack_require__(41046);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-images.js





async function loadImages(recipe, options) {
    const { path, uri, inherited, resolve } = options;
    const { data } = recipe;
    load_images_refuseColumns(recipe, path);
    const preprocessing = imageFolder(data.image, inherited?.preprocessing ?? null, path);
    const own = await (0,folder/* readPictureFolder */.L)(path);
    const testSource = data.split.test_source;
    const tests = testSource === undefined ? null : await (0,folder/* readPictureFolder */.L)(resolve(testSource));
    const files = [...own.files, ...(tests?.files ?? [])];
    const contents = [...own.contents, ...(tests?.contents ?? [])];
    const pictures = {
        contents,
        labels: files.map((file) => file.label),
        firstTest: own.files.length,
        sources: [{ uri, sha256: own.sha256 }, ...(tests ? [{ uri: testSource, sha256: tests.sha256 }] : [])],
        preprocessing,
        where: path,
        placeOf: (row) => files[row].path,
        encode: (row, out, offset) => encode(files[row].path, contents[row], preprocessing, out, offset),
        fileOf: (row) => contents[row],
    };
    return pictureDataset(recipe, pictures, options);
}
function load_images_refuseColumns({ task, data }, path) {
    if (task === 'regression')
        throw new errors/* UserError */.yo('is a folder of class folders, and a regression needs a number for each picture', 'Give the pixels and the label as columns of a table.', path);
    const { id, slices, group, split } = data;
    const instead = 'or give the pixels as columns of a table that has them too.';
    const shares = `Split by shares, folds or a folder of tests, ${instead}`;
    const isOther = typeof split.test_source === 'object' ? split.test_source : undefined;
    const faults = [
        [id, '"data.id" names a column', 'Leave "data.id" out: a picture\'s id is the hash of its content.'],
        [slices, '"data.slices" names columns', `Leave "data.slices" out, ${instead}`],
        [group, '"data.group" names a column', `Leave "data.group" out, ${instead}`],
        [split.column, '"data.split.column" names a column', shares],
        [split.time, '"data.split.time" names a column', shares],
        [isOther, '"data.split.test_source" is none', 'Name a folder with the same class folders.'],
    ];
    const fault = faults.find(([named]) => named !== undefined);
    if (fault)
        throw new errors/* UserError */.yo(`is a folder of pictures, and ${fault[1]}`, fault[2], path);
}
function imageFolder(image, inherited, path) {
    if (inherited) {
        if (inherited.kind === 'image' && inherited.columns === null)
            return inherited;
        throw new errors/* UserError */.yo('is a folder of pictures, and the parent was trained on a table', 'Give the parent\'s kind of data, or train without "inherit".', path);
    }
    if (!image?.size) {
        throw new errors/* UserError */.yo('is a folder of pictures, and "data.image" lacks "size"', 'Give for example {size: [28, 28], channels: 1}.', path);
    }
    const [height, width] = image.size;
    return {
        kind: 'image',
        shape: [height, width, image.channels ?? 1],
        columns: null,
        scale: image.scale ?? 255,
    };
}
function encode(path, bytes, { shape, scale }, out, offset) {
    try {
        const pixels = (0,images_pixels/* pixelsOf */.r)((0,decode/* decodePicture */.$)(bytes), shape);
        out.set(scale === 255 ? pixels : pixels.map((value) => (value * 255) / scale), offset);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`can't be read as a picture: ${error.message}`, 'Replace the file, or take it out of the folder.', path);
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/carried.js



function carriedColumns(table, { slices = [], group }, reserved) {
    const wishes = [
        ...slices.map((name) => ({ name, key: 'data.slices', usedAs: 'a slice' })),
        ...(group === undefined ? [] : [{ name: group, key: 'data.group', usedAs: 'the group' }]),
    ];
    return new Map(wishes.map(({ name, key, usedAs }) => {
        const cells = (0,data_table/* columnOf */.uV)(table, name, usedAs);
        if (!reserved.includes(name))
            return [name, cells];
        throw new errors/* UserError */.yo(`the column "${name}" is the label or the id, and "${key}" names it too`, `Take it out of "${key}": predictions have it already.`, table.file);
    }));
}
function groupKeys(table, group, missing) {
    const keys = (0,data_table/* columnOf */.uV)(table, group, 'the group');
    const ungrouped = (0,sequence/* firstIndex */.v4)(keys, (key) => missing.has(key.trim()));
    if (ungrouped < 0)
        return keys;
    throw new errors/* UserError */.yo(`row ${table.numberOf(ungrouped)}, column "${group}": the group is missing`, 'Fill it in, or remove the row.', (0,data_table/* placeOf */.$t)(table, ungrouped));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/number.js
var number = __webpack_require__(19409);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/encode-table.js







const AN_INPUT = "an input, its own or its parent's";
function inputColumns(preprocessing) {
    if (preprocessing.kind === 'image')
        return preprocessing.columns ?? [];
    return (0,data_preprocessing/* columnsRead */.YL)(preprocessing.columns);
}
function encodeTable(table, preprocessing, missing, storage) {
    const names = preprocessing.kind === 'image' ? preprocessing.columns : (0,data_preprocessing/* columnsRead */.YL)(preprocessing.columns);
    if (!names)
        throw new errors/* UserError */.yo('is a table, and the parent was trained on pictures', 'Give the parent\'s kind of data, or train without "inherit".', table.file);
    const cells = new Map(names.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name, AN_INPUT)]));
    let current = '';
    return storeInputs(table.rows, (0,data_preprocessing/* tensorSize */.Zg)(preprocessing), storage, (row, out, offset) => {
        const cellOf = (column) => {
            current = column;
            return cellIn(cells.get(column).at(row), missing);
        };
        try {
            if (preprocessing.kind === 'image') {
                for (const [pixel, name] of names.entries())
                    out[offset + pixel] = (0,number/* numberIn */.P)(cellOf(name), null) / preprocessing.scale;
            }
            else {
                (0,data_preprocessing/* encodeColumns */.On)(preprocessing, cellOf, out, offset);
            }
        }
        catch (error) {
            if (error instanceof features/* CellError */.hk)
                throw cellError(error, table, row, current);
            throw error;
        }
    });
}
function instanceOf(table, preprocessing, missing, row) {
    const numbers = new Set(preprocessing.kind === 'image'
        ? preprocessing.columns
        : (0,data_preprocessing/* inputFields */.yD)(preprocessing).flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])));
    return Object.fromEntries(inputColumns(preprocessing).map((name) => {
        const cell = cellIn((0,data_table/* columnOf */.uV)(table, name, AN_INPUT).at(row), missing);
        const isNumber = cell !== null && numbers.has(name) && Number.isFinite(Number(cell));
        return [name, isNumber ? Number(cell) : cell];
    }));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/choice.js

function choice(step, column, options) {
    return { step, column, options: features/* FEATURES */.Gv[step].schema.parse({ columns: [column], ...options }) };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/training-cells.js


function cellsOf({ table, missing, trainingRows, fixes }, column) {
    const read = readerOf(table, column, missing, fixes);
    return (0,sequence/* computed */.EW)(trainingRows.length, (index) => read(trainingRows[index]));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/default-features.js






const MOST_CATEGORIES = 50;
const MOSTLY = 0.8;
function defaultFeatures(options) {
    const { table, apart, fixes, log } = options;
    const choices = table.columns
        .filter((column) => !apart.includes(column))
        .flatMap((column) => {
        const cells = cellsOf(options, column);
        const { present, numbers, odd } = countNumbers(cells);
        const isOfTexts = (0,cleaning_fixes/* isHeldAsText */.j3)(fixes, column);
        if (numbers === present && !isOfTexts)
            return [choice('standardise', column, { missing: 'median' })];
        if (numbers > MOSTLY * present && !isOfTexts)
            throw cellError(oddOneOut(cells.at(odd)), table, options.trainingRows[odd], column);
        if (haveFewTexts(cells))
            return [choice('one_hot', column, { missing: 'category' })];
        log(`column "${column}" is left out: more than ${MOST_CATEGORIES} different texts`);
        return [];
    });
    if (choices.length > 0)
        return choices;
    throw new errors/* UserError */.yo('has no column that can be an input', 'Name input columns in "features" of the recipe.', table.file);
}
function countNumbers(cells) {
    let [present, numbers, odd] = [0, 0, -1];
    for (let index = 0; index < cells.length; index++) {
        const cell = cells.at(index);
        if (cell === null)
            continue;
        present++;
        if (isNumber(cell))
            numbers++;
        else if (odd < 0)
            odd = index;
    }
    return { present, numbers, odd };
}
function haveFewTexts(cells) {
    const different = new Set();
    for (let index = 0; index < cells.length && different.size <= MOST_CATEGORIES; index++) {
        const cell = cells.at(index);
        if (cell !== null)
            different.add(cell);
    }
    return different.size <= MOST_CATEGORIES;
}
function isNumber(cell) {
    return cell.trim() !== '' && Number.isFinite(Number(cell));
}
function oddOneOut(cell) {
    return new features/* CellError */.hk(`"${cell.slice(0, 40)}" is not a number, and nearly all of the column's cells are`, 'Correct the cell, declare it in "data.missing", or name the column in "features" as one_hot.');
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/fit-columns.js






function fitColumns(options) {
    const { table, reserved, carried, features } = options;
    const choices = features
        ? (0,named_features/* namedFeatures */.L)(features, table, reserved)
        : defaultFeatures({ ...options, apart: [...reserved, ...carried] });
    return choices.map((choice) => fitted(choice, options));
}
function fitted({ step, column, options }, rows) {
    const feature = (0,features/* stepOf */.cg)({ step });
    const stored = Object.fromEntries(Object.entries(options).filter(([key]) => key !== 'columns'));
    const { cells, lastRead } = cellsFor({ step, column, options }, rows);
    try {
        return { step, column, options: stored, fitted: feature.fit(cells, options) };
    }
    catch (error) {
        if (!(error instanceof features/* CellError */.hk))
            throw error;
        throw cellError(error, rows.table, rows.trainingRows[error.index ?? 0], lastRead());
    }
}
function cellsFor({ step, column, options }, { table, missing, trainingRows, fixes }) {
    const derivation = (0,features/* stepOf */.cg)({ step }).derive?.(options);
    const columns = derivation?.columns ?? [column];
    const readers = new Map(columns.map((name) => [name, readerOf(table, name, missing, fixes)]));
    let lastRead = column;
    const cells = (0,sequence/* computed */.EW)(trainingRows.length, (index) => {
        const row = trainingRows[index];
        const cellOf = (name) => readers.get((lastRead = name))(row);
        if (!derivation)
            return cellOf(column);
        try {
            return derivation.cell(cellOf);
        }
        catch (error) {
            if (error instanceof features/* CellError */.hk)
                throw cellError(error, table, row, lastRead);
            throw error;
        }
    });
    return { cells, lastRead: () => lastRead };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/image-columns.js


function imageColumns(table, image) {
    const { columns: pattern, shape } = image;
    if (!pattern || !shape) {
        throw new errors/* UserError */.yo('the source is a table, and "data.image" lacks "columns" or "shape"', 'Give for example {columns: "p*", shape: [8, 8, 1], scale: 16}.', 'recipe');
    }
    const columns = (0,named_features/* matchColumns */.X)(table, pattern, 'the pixels');
    const pixels = shape.reduce((size, side) => size * side, 1);
    if (columns.length !== pixels) {
        throw new errors/* UserError */.yo(`"${pattern}" names ${columns.length} columns, and the shape [${shape.join(', ')}] has ${pixels} pixels`, 'Mend "data.image.columns" or "data.image.shape".', table.file);
    }
    return { kind: 'image', shape: shape, columns, scale: image.scale ?? 255 };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/join-tables.js


function joinTables(first, second) {
    const absent = first.columns.find((column) => !second.columns.includes(column));
    if (absent !== undefined)
        throw new errors/* UserError */.yo(`has no column "${absent}", which ${first.file} has`, 'Give both tables the same columns.', second.file);
    const ownRow = (row) => row - first.rows;
    return {
        file: first.file,
        columns: first.columns,
        cells: first.columns.map((column, at) => (0,sequence/* joined */.oR)(first.cells[at], second.cells[second.columns.indexOf(column)])),
        rows: first.rows + second.rows,
        places: {
            at: (row) => (row < first.rows ? first.places.at(row) : second.places.at(ownRow(row))),
            name: (row) => (row < first.rows ? first.places.name(row) : second.places.name(ownRow(row))),
        },
        numberOf: (row) => (row < first.rows ? first.numberOf(row) : second.numberOf(ownRow(row))),
    };
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/modules/read-module.js + 2 modules
var read_module = __webpack_require__(38103);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/open-table.js



async function openTable(source, { resolve, storage, log }) {
    if (typeof source === 'string') {
        const table = await (0,data_table/* readLargeTable */.a8)(resolve(source), storage);
        return { table, sources: [{ uri: source, sha256: table.sha256 }] };
    }
    if ('module' in source) {
        const uri = source.module;
        const { table, sha256, rowsSha256 } = await (0,read_module/* readModule */.b)(resolve(uri), { folder: resolve('.'), log }, storage);
        return {
            table,
            sources: [
                { uri, sha256 },
                { uri: `${uri}#rows`, sha256: rowsSha256 },
            ],
        };
    }
    throw new errors/* UserError */.yo('is IDX, and the other rows come from a table', 'Name a table of the same columns.', resolve(source.images));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/rows/twins.js


function sharedKeys(keys, firstRows) {
    const hasTwins = new Uint8Array(firstRows.length);
    for (const [row, first] of firstRows.entries())
        if (first !== row)
            hasTwins[first] = 1;
    const least = new Map();
    for (const [row, first] of firstRows.entries()) {
        if (hasTwins[first] === 0)
            continue;
        const key = keys.at(row);
        const before = least.get(first);
        if (before === undefined || (0,files/* byCodePoint */.HH)(key, before) < 0)
            least.set(first, key);
    }
    return (0,sequence/* computed */.EW)(firstRows.length, (row) => least.get(firstRows[row]) ?? keys.at(row));
}
function countCopies(firstRows) {
    return firstRows.reduce((count, first, row) => count + Number(first !== row), 0);
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/split-table.js







const MOST_COPIES = 0.1;
function splitTable(table, options) {
    const { data, labelName, notInputs, firstTest, missing, log } = options;
    const { ids, splitKeys, firstTwins } = identify(table, data.id, labelName, notInputs);
    const keys = data.group === undefined
        ? keysOfTwins(splitKeys, firstTwins, log)
        : groupKeys(table, data.group, missing);
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const splits = assignSplits(table, data.split, { keys, labels, firstTest });
    judgeLeakage(splits, firstTwins, {
        data,
        noun: 'row',
        placeOf: (row) => (0,data_table/* placeOf */.$t)(table, row),
        nameOf: (row) => `row ${table.numberOf(row)}`,
        log,
    });
    return { ids, splits };
}
function identify(table, id, labelName, notInputs) {
    const digestsOfInputs = () => digestsWithout(table, notInputs);
    if (id !== undefined)
        return {
            ...(0,rows_ids/* idsFromColumn */.d9)((0,data_table/* columnOf */.uV)(table, id, 'the id'), table.places),
            firstTwins: digestsOfInputs().firstRows(),
        };
    const digests = digestsWithout(table, [labelName]);
    const isLabelOnly = notInputs.every((name) => name === labelName);
    return {
        ...(0,rows_ids/* idsFromDigests */._z)(digests),
        firstTwins: (isLabelOnly ? digests : digestsOfInputs()).firstRows(),
    };
}
function digestsWithout(table, without) {
    const columns = table.cells.filter((_, column) => !without.includes(table.columns[column]));
    const digests = new digest/* RowDigests */.W0(table.rows);
    for (let row = 0; row < table.rows; row++)
        digests.put(row, JSON.stringify(columns.map((cells) => cells.at(row))));
    return digests;
}
function keysOfTwins(keys, firstTwins, log) {
    const copies = countCopies(firstTwins);
    if (copies > MOST_COPIES * keys.length)
        return keys;
    if (copies > 0)
        log(copiesWords(copies));
    return sharedKeys(keys, firstTwins);
}
function copiesWords(copies) {
    return copies === 1
        ? '1 row is a copy of another by its inputs, and shares its split'
        : `${copies} rows are copies of others by their inputs, and share their splits`;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/prepare-table.js





function prepareTable(joined, options) {
    const { data, label, reserved, missing, inherited, log } = options;
    const { id, clean: steps = [], split } = data;
    const before = cleanBeforeSplit(joined, { ...options, steps, id, splitColumn: split.column });
    const { table, firstTest } = before;
    refuseUnlabelled(table, label, missing);
    const { ids, splits } = splitTable(table, { ...options, labelName: label, firstTest });
    const after = cleanAfterSplit(table, { steps, splits, missing, reserved, inherited });
    const effects = [...before.effects, ...after.effects];
    for (const effect of effects)
        log(effectLine(effect));
    return {
        table: (0,data_table/* selectRows */.A5)(table, after.kept),
        ids: after.kept.length === ids.length ? ids : (0,sequence/* selected */.wH)(ids, after.kept),
        splits: after.kept.length === ids.length ? splits : (0,sequence/* selected */.wH)(splits, after.kept),
        fixes: after.fixes,
        effects,
    };
}
function refuseUnlabelled(table, label, missing) {
    const labels = (0,data_table/* columnOf */.uV)(table, label, 'the label');
    const unlabelled = (0,sequence/* firstIndex */.v4)(labels, (text) => missing.has(text.trim()));
    if (unlabelled < 0)
        return;
    throw new errors/* UserError */.yo(`row ${table.numberOf(unlabelled)}, column "${label}": the label is missing`, 'Fill it in, remove the row, or take such rows out by "drop_missing" in "data.clean".', (0,data_table/* placeOf */.$t)(table, unlabelled));
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/features/dates/iso-date.js
var iso_date = __webpack_require__(38390);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/report/data-report.js
var data_report = __webpack_require__(13766);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/report/column.js



const column_MOST_CATEGORIES = 50;
const FEWEST_ROWS = 5;
const MOST_LISTED = 10;
const MOST_CHARACTERS = 40;
const TYPES = [
    ['integer', (text) => column_isNumber(text) && Number.isInteger(Number(text))],
    ['number', column_isNumber],
    ['boolean', (text) => /^(true|false|yes|no)$/i.test(text.trim())],
    ['date', (text) => (0,iso_date/* parseIsoDate */.jT)(text) !== null],
    ['text', () => true],
];
class ColumnSummary {
    name;
    role;
    #missing = { train: 0, validation: 0, test: 0 };
    #distinct = new Set();
    #frequencies = new Map();
    #types = TYPES;
    #present = 0;
    #numbers = { rows: 0, sum: 0, min: Infinity, max: -Infinity };
    #dates = null;
    constructor(name, role) {
        this.name = name;
        this.role = role;
    }
    take(cell, split) {
        if (cell === null) {
            this.#missing[split]++;
            return;
        }
        this.#present++;
        if (this.#types.length > 1)
            this.#types = this.#types.filter(([, is]) => is(cell));
        if (this.#distinct.size <= data_report/* MOST_DISTINCT */.VB)
            this.#distinct.add(cell);
        if (split === 'train')
            this.#takeTraining(cell);
    }
    #takeTraining(cell) {
        if (this.#distinct.size <= column_MOST_CATEGORIES)
            this.#frequencies.set(cell, (this.#frequencies.get(cell) ?? 0) + 1);
        const type = this.#types[0][0];
        if (type === 'integer' || type === 'number') {
            const value = Number(cell);
            const { rows, sum, min, max } = this.#numbers;
            this.#numbers = {
                rows: rows + 1,
                sum: sum + value,
                min: Math.min(min, value),
                max: Math.max(max, value),
            };
        }
        else if (type === 'date') {
            const date = cell.trim();
            const { first, last } = this.#dates ?? { first: date, last: date };
            this.#dates = { first: date < first ? date : first, last: date > last ? date : last };
        }
    }
    report() {
        const { name, role } = this;
        const type = this.#present === 0 ? null : this.#types[0][0];
        const distinct = this.#distinct.size > data_report/* MOST_DISTINCT */.VB ? null : this.#distinct.size;
        return { name, role, type, missing: this.#missing, distinct, ...this.#values(type) };
    }
    #values(type) {
        if (!['input', 'slice', 'label'].includes(this.role))
            return {};
        switch (type) {
            case 'integer':
            case 'number': {
                const { rows, sum, min, max } = this.#numbers;
                return rows === 0 ? {} : { spread: { min, mean: sum / rows, max } };
            }
            case 'date':
                return this.#dates ? { dates: this.#dates } : {};
            case 'boolean':
            case 'text':
                return this.role !== 'label' && this.#distinct.size <= column_MOST_CATEGORIES ? { top: this.#top() } : {};
            case null:
                return {};
        }
    }
    #top() {
        return [...this.#frequencies]
            .filter(([, rows]) => rows >= FEWEST_ROWS)
            .sort(([a, often], [b, rarely]) => rarely - often || (0,files/* byCodePoint */.HH)(a, b))
            .slice(0, MOST_LISTED)
            .map(([value, rows]) => ({ value: Array.from(value).slice(0, MOST_CHARACTERS).join(''), rows }));
    }
}
function column_isNumber(text) {
    return text.trim() !== '' && Number.isFinite(Number(text));
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/report/columns.js


function columnReports(table, without, splits, missing, roles) {
    return table.columns.flatMap((name, at) => {
        if (without.includes(name))
            return [];
        const summary = new ColumnSummary(name, roleOf(name, roles));
        const cells = table.cells[at];
        for (let row = 0; row < table.rows; row++)
            summary.take(cellIn(cells.at(row), missing), splits.at(row));
        return summary.report();
    });
}
function roleOf(name, { data, label, inputs }) {
    if (name === label)
        return 'label';
    if (name === data.id)
        return 'id';
    if (name === data.group)
        return 'group';
    if (name === data.split.column || name === data.split.time)
        return 'split';
    if (data.slices?.includes(name))
        return 'slice';
    return inputs.includes(name) ? 'input' : 'unused';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load-table.js















async function loadTable(recipe, options) {
    const { path, inherited, storage, log } = options;
    const { data } = recipe;
    const own = await openTable(data.source, options);
    const testSource = data.split.test_source;
    const tests = testSource === undefined ? null : await openTable(testSource, options);
    const labelName = data.label ?? 'label';
    const reserved = [labelName, data.id, data.split.column].filter((name) => name !== undefined);
    const apart = [...(data.slices ?? []), data.group, data.split.time].filter((name) => name !== undefined);
    const missing = new Set(data.missing);
    const notInputs = recipe.features ? reserved : [...reserved, ...apart];
    const { table, ids, splits, fixes, effects } = prepareTable(tests ? joinTables(own.table, tests.table) : own.table, {
        data,
        label: labelName,
        reserved,
        notInputs,
        firstTest: own.table.rows,
        missing,
        inherited: inherited && fixesOf(inherited.preprocessing),
        log,
    });
    const labels = (0,data_table/* columnOf */.uV)(table, labelName, 'the label');
    const carried = carriedColumns(table, data, reserved);
    const place = (row) => (0,data_table/* placeOf */.$t)(table, row);
    const target = readTarget(labels, {
        task: recipe.task,
        inheritedClasses: inherited?.classes ?? null,
        splits,
        everyClass: data.split.stratify !== false,
        where: path,
        placeOf: place,
    });
    const trainingRows = rowsOf({ splits }, 'train');
    const preprocessing = inherited
        ? withMissing(inherited.preprocessing, data.missing)
        : (0,data_preprocessing/* asStored */.wQ)(data.image
            ? imageColumns(table, data.image)
            : {
                kind: 'columns',
                missing: data.missing,
                ...(fixes.length > 0 && { clean: [...fixes] }),
                columns: fitColumns({
                    table,
                    reserved,
                    carried: apart,
                    features: recipe.features,
                    missing,
                    trainingRows,
                    fixes,
                    log,
                }),
            });
    refuseReserved(preprocessing, reserved, path);
    for (const column of changedInVain(fixes, inputColumns(preprocessing)))
        log(`cleaning changes the column "${column}", which is no input`);
    return {
        ids,
        splits,
        target,
        labelName,
        carried,
        preprocessing,
        inputs: encodeTable(table, preprocessing, missing, storage),
        sources: [...own.sources, ...(tests?.sources ?? [])],
        instanceOf: (row) => instanceOf(table, preprocessing, missing, row),
        describe: () => dataReport({
            splits,
            target,
            labelName,
            firstTwins: digestsWithout(table, notInputs).firstRows(),
            columns: columnReports(table, pixelsOf(preprocessing), splits, missing, {
                data,
                label: labelName,
                inputs: inputColumns(preprocessing),
            }),
            effects,
        }),
    };
}
function fixesOf(preprocessing) {
    return preprocessing.kind === 'image' ? [] : (preprocessing.clean ?? []);
}
function changedInVain(fixes, inputs) {
    return new Set(fixes.map(({ column }) => column).filter((column) => !inputs.includes(column)));
}
function withMissing(preprocessing, missing) {
    return preprocessing.kind === 'image' ? preprocessing : { ...preprocessing, missing: [...missing] };
}
function refuseReserved(preprocessing, reserved, file) {
    const column = inputColumns(preprocessing).find((name) => reserved.includes(name));
    if (column === undefined)
        return;
    throw new errors/* UserError */.yo(`the column "${column}" is the label or the id, and is taken as an input too`, 'Mend "data.image.columns", "data.label" or "data.id", so that no column is both.', file);
}
function pixelsOf(preprocessing) {
    return preprocessing.kind === 'image' ? (preprocessing.columns ?? []) : [];
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/storage/storage.js
var storage = __webpack_require__(97863);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/load.js







const TABLES = new Set(['.csv', '.jsonl', '.ndjson', '.parquet']);
async function loadDataset(recipe, given) {
    const options = { storage: storage/* MEMORY */.Q, ...given };
    const dataset = await loadSource(recipe, options);
    const { bytesInMemory, bytesInFiles } = options.storage;
    if (bytesInFiles > 0)
        options.log(`the data take more than ${megabytes(bytesInMemory)} of memory: ${megabytes(bytesInFiles)} of them lie in temporary files beside the package until it is written`);
    return dataset;
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MiB`;
}
async function loadSource(recipe, options) {
    const { source } = recipe.data;
    if (typeof source !== 'string')
        return 'module' in source
            ? loadTable(recipe, { ...options, path: options.resolve(source.module), uri: source.module })
            : loadIdx(recipe, source, options);
    const path = options.resolve(source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* UserError */.yo('is not there', 'Mend "data.source" in the recipe; it is read relative to the recipe\'s folder.', path);
    const file = { ...options, path, uri: source };
    if (found.isDirectory())
        return loadImages(recipe, file);
    if (TABLES.has((0,external_node_path_.extname)(path).toLowerCase()))
        return loadTable(recipe, file);
    throw new errors/* UserError */.yo(`is neither a table (${[...TABLES].join(', ')}) nor a folder`, 'Convert the data to one of these, or to a folder with one sub-folder a class.', path);
}

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/source-files.js
var source_files = __webpack_require__(89561);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/storage/temporary-storage.js

const BYTES_IN_MEMORY = 256 * 2 ** 20;
class TemporaryStorage {
    folder;
    bytesInMemory;
    #files = [];
    constructor(folder, bytesInMemory = BYTES_IN_MEMORY) {
        this.folder = folder;
        this.bytesInMemory = bytesInMemory;
    }
    get bytesInFiles() {
        return this.#files.reduce((sum, { size }) => sum + size, 0);
    }
    openFile() {
        const file = new files/* TemporaryFile */.yX(this.folder);
        this.#files.push(file);
        return file;
    }
    close() {
        for (const file of this.#files.splice(0))
            file.close();
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/index.js















/***/ }),

/***/ 38103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readModule)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/files/index.js + 8 modules
var files = __webpack_require__(88850);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/modules/index.js + 1 modules
var modules = __webpack_require__(3465);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/data/text-columns.js + 2 modules
var text_columns = __webpack_require__(38824);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/modules/import-module.js


async function importBatches(path, context) {
    const exported = await (0,modules/* importDefault */.R)(path);
    const given = typeof exported === 'function'
        ? await exported(context)
        : exported;
    if (isIterable(given))
        return given;
    throw new errors/* UserError */.yo('gives no rows by its default export', 'Write "export default async function* rows() { yield [{column: value}]; }".', path);
}
function isIterable(value) {
    return (typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/modules/records.js



class Records {
    file;
    sink;
    #names = null;
    #rows = 0;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    constructor(file, sink) {
        this.file = file;
        this.sink = sink;
    }
    get rows() {
        return this.#rows;
    }
    take(batch) {
        if (!Array.isArray(batch))
            throw new errors/* UserError */.yo(`gave ${nounOf(batch)} after ${this.#rows} rows, not a batch`, 'Yield lists of records, as in "yield [{column: value}]".', this.file);
        const rows = batch.map((record, at) => this.#cellsOf(record, this.#rows + at + 1));
        if (rows.length === 0)
            return;
        for (const cells of rows)
            this.#hash.update(`${JSON.stringify(cells)}\n`);
        const columns = this.#names.map((_, column) => columnCells(rows.map((cells) => cells[column])));
        this.sink.take(rows.length, (position) => columns[position]);
        this.#rows += rows.length;
    }
    digest() {
        return this.#hash.digest('hex');
    }
    #cellsOf(record, number) {
        if (typeof record !== 'object' || record === null || Array.isArray(record))
            throw this.#fault(number, `${nounOf(record)} is no record`, 'Give each row as {column: value}.');
        const names = (this.#names ??= this.#begin(Object.keys(record)));
        const keys = Object.keys(record);
        const other = names.find((name) => !Object.hasOwn(record, name)) ?? keys.find((key) => !names.includes(key));
        if (other !== undefined)
            throw this.#fault(number, Object.hasOwn(record, other)
                ? `the first row has no column "${other}"`
                : `the column "${other}" is absent`, 'Give every row the same columns, with null for a missing value.');
        return names.map((name) => {
            const text = cellText(record[name]);
            if (text !== null)
                return text;
            throw this.#fault(number, `column "${name}": ${nounOf(record[name])} is no cell`, 'Give a text, a finite number, a boolean, a Date, or null for a missing value.');
        });
    }
    #begin(names) {
        this.sink.begin(names, this.file);
        this.#hash.update(`${JSON.stringify(names)}\n`);
        return names;
    }
    #fault(number, what, mend) {
        return new errors/* UserError */.yo(`row ${number}: ${what}`, mend, this.file);
    }
}
function cellText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
            return Number.isNaN(value) ? '' : Number.isFinite(value) ? String(value) : null;
        case 'bigint':
        case 'boolean':
            return String(value);
        case 'undefined':
            return '';
        default:
            if (value === null)
                return '';
            return external_node_util_.types.isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
    }
}
function nounOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (external_node_util_.types.isDate(value))
        return 'a date that is none';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
function columnCells(texts) {
    const cells = texts.map((text) => Buffer.from(text));
    const [starts, ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
    let at = 0;
    for (const [row, { length }] of cells.entries()) {
        starts[row] = at;
        ends[row] = at += length;
    }
    return { bytes: Buffer.concat(cells), starts, ends, first: 0, stride: 1, rows: texts.length };
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/modules/read-module.js







async function readModule(path, context, storage) {
    const sha256 = await (0,files/* sha256File */.Q3)(path).catch((error) => {
        throw new errors/* UserError */.yo(error.code === 'ENOENT' ? 'is not there' : `can't be read (${error.code ?? error.message})`, 'Mend "module" in the recipe; it is read relative to the recipe\'s folder.', path);
    });
    const columns = new text_columns/* TextColumns */.V(path, (0,evaluation/* numberedRows */.YF)(path), storage);
    const records = new Records(path, columns);
    try {
        for await (const batch of await importBatches(path, context))
            records.take(batch);
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : (0,modules/* moduleFault */.z)(`threw after ${records.rows} rows`, error, path);
    }
    if (records.rows === 0)
        throw new errors/* UserError */.yo('gives no rows', 'Yield at least one record.', path);
    return { table: columns.table(), sha256, rowsSha256: records.digest() };
}


/***/ }),

/***/ 27753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedFeatures),
/* harmony export */   X: () => (/* binding */ matchColumns)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _features_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20074);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4636);




function namedFeatures(features, table, reserved) {
    const taken = new Map(reserved.map((column) => [column, 'the id or label']));
    const take = (column, kind) => {
        const before = taken.get(column);
        if (before)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the column "${column}" is named for "${kind}" and is ${before} already`, 'Name each input column once in "features".', table.file);
        taken.set(column, `"${kind}"`);
    };
    const choices = features.flatMap((feature) => {
        const { kind } = feature;
        if (kind === 'expression') {
            const { name, of } = feature.value;
            take(name, kind);
            checkReads(of, name, table, reserved);
            return [{ step: kind, column: name, options: feature.value }];
        }
        const { value } = feature;
        return value.columns.flatMap((pattern) => matchColumns(table, pattern, `a column to ${kind}`).map((column) => {
            take(column, kind);
            return { step: kind, column, options: value };
        }));
    });
    const texts = choices.filter(({ step }) => step === 'tokens');
    if (texts.length > 1)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the columns ${texts.map(({ column }) => `"${column}"`).join(' and ')} are both named for "tokens"`, 'A model reads one text: name one column.', table.file);
    return choices;
}
function matchColumns(table, pattern, usedAs) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(pattern, { nocase: false });
    const found = table.columns.filter((column) => column === pattern || matches(column));
    if (found.length === 0)
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, pattern, usedAs);
    return found;
}
function checkReads(of, name, table, reserved) {
    for (const column of (0,_features_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)({ step: 'expression' }).derive({ of }).columns) {
        (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, column, `a part of the expression "${name}"`);
        if (reserved.includes(column))
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the expression "${name}" reads the column "${column}", which is the id or label`, 'Take the column out of the expression.', table.file);
    }
}


/***/ }),

/***/ 37150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ preprocessingSchema),
/* harmony export */   On: () => (/* binding */ encodeColumns),
/* harmony export */   Rp: () => (/* binding */ hasIds),
/* harmony export */   YL: () => (/* binding */ columnsRead),
/* harmony export */   Ze: () => (/* binding */ tensorShape),
/* harmony export */   Zg: () => (/* binding */ tensorSize),
/* harmony export */   nq: () => (/* binding */ idCount),
/* harmony export */   wQ: () => (/* binding */ asStored),
/* harmony export */   yD: () => (/* binding */ inputFields)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88850);
/* harmony import */ var _cleaning_fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21029);
/* harmony import */ var _features_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20074);




const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive();
const preprocessingSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('columns'),
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fittedColumnSchema */ .WI).min(1),
        missing: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
        clean: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_cleaning_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .fittedFixSchema */ .rg).min(1).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('image'),
        shape: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([side, side, side]),
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullable(),
        scale: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    }),
]);
function asStored(preprocessing) {
    return preprocessingSchema.parse(JSON.parse((0,_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(preprocessing)));
}
function tensorShape(preprocessing) {
    if (preprocessing.kind === 'image')
        return [...preprocessing.shape];
    return [preprocessing.columns.reduce((width, column) => width + widthOf(column), 0)];
}
function tensorSize(preprocessing) {
    return tensorShape(preprocessing).reduce((size, side) => size * side, 1);
}
function encodeColumns({ columns, clean }, cellOf, out, offset) {
    let encoders = ENCODERS.get(columns);
    if (!encoders)
        ENCODERS.set(columns, (encoders = encodersOf(columns)));
    const read = clean ? cleaned(clean, cellOf) : cellOf;
    for (const encode of encoders)
        encode(read, out, offset);
}
function cleaned(clean, cellOf) {
    let fixes = FIXES.get(clean);
    if (!fixes)
        FIXES.set(clean, (fixes = new Map(clean.map(({ column }) => [column, (0,_cleaning_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .fixOf */ .BW)(clean, column)]))));
    return (column) => {
        const [cell, fix] = [cellOf(column), fixes.get(column)];
        return fix ? fix(cell) : cell;
    };
}
const FIXES = new WeakMap();
function columnsRead(columns) {
    return [...new Set(columns.flatMap((column) => (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .derivationOf */ .dU)(column).columns))];
}
function idCount(preprocessing) {
    if (preprocessing.kind === 'image')
        return null;
    const counts = preprocessing.columns.map(idsOf);
    return counts.includes(0) ? null : counts.reduce((sum, count) => sum + count, 0);
}
function hasIds(preprocessing) {
    return preprocessing.kind === 'columns' && preprocessing.columns.some((column) => idsOf(column) > 0);
}
function inputFields(preprocessing) {
    if (preprocessing.kind === 'image') {
        return [
            { kind: 'image', name: 'image', shape: [...preprocessing.shape], columns: preprocessing.columns },
        ];
    }
    const fields = new Map();
    for (const column of preprocessing.columns)
        for (const name of (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .derivationOf */ .dU)(column).columns) {
            const field = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).field(column.fitted, name);
            if (!fields.has(name) || column.step !== 'expression')
                fields.set(name, field);
        }
    return [...fields.values()];
}
function widthOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).width(column.fitted);
}
function idsOf(column) {
    return (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).ids?.(column.fitted) ?? 0;
}
const ENCODERS = new WeakMap();
function encodersOf(columns) {
    let [at, ids] = [0, 0];
    return columns.map((column) => {
        const [start, firstId] = [at, ids];
        at += widthOf(column);
        ids += idsOf(column);
        const encode = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOf */ .cg)(column).encoder(column.fitted);
        const { cell } = (0,_features_index_js__WEBPACK_IMPORTED_MODULE_2__/* .derivationOf */ .dU)(column);
        return (cellOf, out, offset) => {
            encode(cell(cellOf), out, offset + start);
            if (firstId > 0)
                out[offset + start] += firstId;
        };
    });
}


/***/ }),

/***/ 13766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ DATA_FILE),
/* harmony export */   QN: () => (/* binding */ dataReportSchema),
/* harmony export */   VB: () => (/* binding */ MOST_DISTINCT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _cleaning_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96949);


const DATA_FILE = 'data.json';
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ train: count, validation: count, test: count });
const spread = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'label', 'id', 'slice', 'group', 'split', 'unused']),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['integer', 'number', 'boolean', 'date', 'text']).nullable(),
    missing: counts,
    distinct: count.nullable(),
    spread: spread.optional(),
    dates: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ first: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), last: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count })).optional(),
});
const effect = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Object.keys(_cleaning_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .CLEANING */ .Y)),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rows', 'cells']),
    count,
    splits: counts.nullable(),
    words: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const dataReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('heirloom.dev/data/v1'),
    rows: counts,
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: counts })) }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            spread: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                train: spread.nullable(),
                validation: spread.nullable(),
                test: spread.nullable(),
            }),
        }),
    ]),
    copies: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        within: counts,
        ofTraining: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ validation: count, test: count }),
    }),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column),
    cleaning: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(effect),
});
const MOST_DISTINCT = 1000;


/***/ }),

/***/ 88446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ KEY_BYTES),
/* harmony export */   W0: () => (/* binding */ RowDigests)
/* harmony export */ });
/* unused harmony export digestText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _storage_sequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18813);


const KEY_BYTES = 8;
function digestText(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'binary');
}
class RowDigests {
    length;
    static BYTES = 16;
    #bytes;
    constructor(length) {
        this.length = length;
        this.#bytes = new Uint8Array(length * RowDigests.BYTES);
    }
    put(row, content) {
        const text = digestText(content);
        const start = row * RowDigests.BYTES;
        for (let at = 0; at < RowDigests.BYTES; at++)
            this.#bytes[start + at] = text.charCodeAt(at);
    }
    keys() {
        const keys = Buffer.alloc(this.length * KEY_BYTES);
        for (let row = 0; row < this.length; row++) {
            const start = row * RowDigests.BYTES;
            keys.set(this.#bytes.subarray(start, start + KEY_BYTES), row * KEY_BYTES);
        }
        return (0,_storage_sequence_js__WEBPACK_IMPORTED_MODULE_1__/* .computed */ .EW)(this.length, (row) => keys.toString('hex', row * KEY_BYTES, (row + 1) * KEY_BYTES));
    }
    firstRows(bytes = RowDigests.BYTES) {
        const words = new Uint32Array(this.#bytes.buffer);
        const [stride, count] = [RowDigests.BYTES / 4, bytes / 4];
        const mask = slotsFor(this.length) - 1;
        const slots = new Int32Array(mask + 1).fill(-1);
        const isSame = (a, b) => {
            for (let at = 0; at < count; at++)
                if (words[a * stride + at] !== words[b * stride + at])
                    return false;
            return true;
        };
        return new Int32Array(this.length).map((_, row) => {
            let slot = words[row * stride] & mask;
            while (slots[slot] >= 0 && !isSame(slots[slot], row))
                slot = (slot + 1) & mask;
            if (slots[slot] < 0)
                slots[slot] = row;
            return slots[slot];
        });
    }
}
function slotsFor(rows) {
    return 2 ** Math.ceil(Math.log2(Math.max(1, rows) * 1.33));
}


/***/ }),

/***/ 88802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ idsFromDigests),
/* harmony export */   d9: () => (/* binding */ idsFromColumn),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* unused harmony export idsFromContent */
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41182);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26306);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88850);
/* harmony import */ var _storage_sequence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18813);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88446);





function idsFromColumn(ids, places) {
    const digests = new _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .RowDigests */ .W0(ids.length);
    for (let row = 0; row < ids.length; row++) {
        const id = ids.at(row);
        const fault = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .IY)(id);
        if (fault)
            throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${fault}`, 'Give every row an id without tabs and line breaks.', places.at(row));
        digests.put(row, id);
    }
    const firstRows = digests.firstRows();
    const repeated = firstRows.findIndex((first, row) => first < row);
    if (repeated < 0)
        return { ids, splitKeys: ids };
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id "${ids.at(repeated)}" stands in ${places.name(firstRows[repeated])} already`, 'Give every row its own id, or leave "data.id" out.', places.at(repeated));
}
function idsFromDigests(digests) {
    const splitKeys = digests.keys();
    const firstRows = digests.firstRows(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_BYTES */ .Co);
    if (firstRows.every((first, row) => first === row))
        return { ids: splitKeys, splitKeys };
    const counts = new Uint32Array(digests.length);
    const times = firstRows.map((first) => ++counts[first]);
    const ids = (0,_storage_sequence_js__WEBPACK_IMPORTED_MODULE_4__/* .computed */ .EW)(digests.length, (row) => {
        const key = splitKeys.at(row);
        return times[row] === 1 ? key : `${key}-${times[row]}`;
    });
    return { ids, splitKeys };
}
function idsFromContent(contents) {
    return idsFromDigests(digestsOf(contents));
}
function digestsOf(contents) {
    const digests = new _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .RowDigests */ .W0(contents.length);
    for (const [row, content] of contents.entries())
        digests.put(row, content);
    return digests;
}
function contentKey(content) {
    return (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(content).slice(0, 2 * _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_BYTES */ .Co);
}


/***/ }),

/***/ 89561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hY: () => (/* binding */ dataFilesOf),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
function filesOf(source) {
    if (typeof source === 'string')
        return [source];
    return 'module' in source ? [source.module] : [source.images, source.labels];
}
function sourceText(source) {
    return filesOf(source).join(' + ');
}
function dataFilesOf({ source, split }) {
    const tests = split?.test_source;
    return [source, tests].flatMap((named) => (named === undefined ? [] : filesOf(named)));
}


/***/ }),

/***/ 97863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MEMORY)
/* harmony export */ });
const MEMORY = {
    bytesInMemory: Infinity,
    bytesInFiles: 0,
    openFile: () => {
        throw new Error('there is no place for temporary files');
    },
};


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   a8: () => (/* binding */ readLargeTable),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* unused harmony export parseTable */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41182);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26306);
/* harmony import */ var _storage_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18813);
/* harmony import */ var _storage_storage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97863);
/* harmony import */ var _text_columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38824);






async function readTable(path) {
    return (await readLargeTable(path, _storage_storage_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY */ .Q));
}
async function readLargeTable(path, storage) {
    const bytes = await fileBytes(path);
    const { sink, sha256 } = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readTableFile */ .FU)(path, (places) => new _text_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .TextColumns */ .V(path, places, storage, bytes));
    return { ...sink.table(), sha256 };
}
async function fileBytes(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ size }) => size, () => 0);
}
function parseTable(text, file) {
    const { sink } = readTableText(text, file, (places) => new TextColumns(file, places, MEMORY));
    return sink.table();
}
function columnOf(table, name, usedAs) {
    const index = table.columns.indexOf(name);
    if (index >= 0)
        return table.cells[index];
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`has no column "${name}", which the recipe uses as ${usedAs}`, `${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, table.columns)} Its columns: ${table.columns.join(', ').slice(0, 200)}.`.trim(), table.file);
}
function placeOf(table, row) {
    return table.places.at(row);
}
function selectRows(table, rows) {
    if (rows.length === table.rows)
        return table;
    const { places } = table;
    return {
        ...table,
        cells: table.cells.map((texts) => (0,_storage_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .selected */ .wH)(texts, rows)),
        rows: rows.length,
        places: { at: (row) => places.at(rows[row]), name: (row) => places.name(rows[row]) },
        numberOf: (row) => table.numberOf(rows[row]),
    };
}


/***/ }),

/***/ 38824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ TextColumns)
});

// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/evaluation/index.js + 86 modules
var evaluation = __webpack_require__(26306);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/storage/spilled-column.js

const LONGEST_COPIED_SLICE = 12;
class SpilledColumn {
    length;
    #file;
    #parts;
    #part = -1;
    #firstRow = 0;
    #cells = [];
    constructor(file, parts) {
        this.#file = file;
        this.#parts = parts;
        const last = parts.at(-1);
        this.length = last ? last.firstRow + last.rows : 0;
    }
    at(row) {
        const cell = this.#cells[row - this.#firstRow];
        if (cell !== undefined || !(row >= 0 && row < this.length))
            return cell;
        this.#open(this.#partOf(row));
        return this.#cells[row - this.#firstRow];
    }
    *[Symbol.iterator]() {
        for (let row = 0; row < this.length; row++)
            yield this.at(row);
    }
    #open(index) {
        const part = this.#parts[index];
        this.#cells = readCells(this.#file, part);
        this.#firstRow = part.firstRow;
        this.#part = index;
    }
    #partOf(row) {
        const next = this.#parts[this.#part + 1];
        if (next && row >= next.firstRow && row < next.firstRow + next.rows)
            return this.#part + 1;
        let [low, high] = [0, this.#parts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#parts[middle].firstRow <= row)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
function readCells(file, { rows, start, bytes }) {
    const ends = new Uint32Array(rows);
    file.read(new Uint8Array(ends.buffer), start);
    const texts = Buffer.allocUnsafeSlow(bytes);
    file.read(texts, start + ends.byteLength);
    const whole = (0,external_node_buffer_.isAscii)(texts) ? texts.toString('latin1') : null;
    const cells = new Array(rows);
    let from = 0;
    for (let row = 0; row < rows; row++) {
        const to = ends[row];
        if (whole === null)
            cells[row] = texts.toString('utf8', from, to);
        else if (to - from <= LONGEST_COPIED_SLICE)
            cells[row] = whole.slice(from, to);
        else
            cells[row] = texts.toString('latin1', from, to);
        from = to;
    }
    return cells;
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/storage/spilled-columns.js


const GROUP_BYTES = 2 ** 21;
const STRIDE = 512;
class SpilledColumns {
    #file;
    #group;
    #parts;
    #firstRow = 0;
    constructor(file, width) {
        this.#file = file;
        this.#group = Array.from({ length: width }, () => new evaluation/* GrowingTexts */.Gz());
        this.#parts = this.#group.map(() => []);
    }
    take(rows, cellsAt) {
        const columns = this.#group.map((_, column) => cellsAt(column));
        this.#takeBy(rows, (texts, column, row) => {
            const { bytes, starts, ends, first, stride } = columns[column];
            const cell = first + row * stride;
            texts.push(bytes, starts[cell], ends[cell]);
        });
    }
    takeTexts(columns, rows) {
        this.#takeBy(rows, (texts, column, row) => {
            const bytes = Buffer.from(columns[column][row]);
            texts.push(bytes, 0, bytes.length);
        });
    }
    columns() {
        this.#flush();
        return this.#parts.map((parts) => new SpilledColumn(this.#file, parts));
    }
    #takeBy(rows, put) {
        for (let start = 0; start < rows; start += STRIDE) {
            const end = Math.min(start + STRIDE, rows);
            let bytes = 0;
            for (const [column, texts] of this.#group.entries()) {
                for (let row = start; row < end; row++)
                    put(texts, column, row);
                bytes += texts.size + texts.length * Uint32Array.BYTES_PER_ELEMENT;
            }
            if (bytes >= GROUP_BYTES)
                this.#flush();
        }
    }
    #flush() {
        const rows = this.#group[0]?.length ?? 0;
        if (rows === 0)
            return;
        for (const [column, texts] of this.#group.entries()) {
            const ends = texts.ends.subarray(0, rows);
            const start = this.#file.append(new Uint8Array(ends.buffer, ends.byteOffset, ends.byteLength));
            this.#file.append(texts.bytes.subarray(0, texts.size));
            this.#parts[column].push({ firstRow: this.#firstRow, rows, start, bytes: texts.size });
            texts.clear();
        }
        this.#firstRow += rows;
    }
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/data/text-columns.js



const TEXT_BYTES = 32;
const BYTES_A_BYTE = 2;
class TextColumns {
    file;
    places;
    storage;
    fileBytes;
    #names = [];
    #cells = [];
    #spilled = null;
    #rows = 0;
    #bytes = 0;
    constructor(file, places, storage, fileBytes = 0) {
        this.file = file;
        this.places = places;
        this.storage = storage;
        this.fileBytes = fileBytes;
    }
    get positions() {
        return [...this.#names.keys()];
    }
    begin(names, at) {
        checkNames(names, at);
        this.#names = names;
        this.#cells = names.map(() => []);
        if (this.fileBytes * BYTES_A_BYTE > this.storage.bytesInMemory)
            this.#spill();
    }
    take(rows, cellsAt) {
        if (this.#spilled)
            this.#spilled.take(rows, cellsAt);
        else
            this.#keep(rows, cellsAt);
        this.#rows += rows;
        if (this.#bytes > this.storage.bytesInMemory)
            this.#spill();
    }
    table() {
        const { file, places } = this;
        if (this.#names.length === 0)
            throw new errors/* UserError */.yo('is empty', 'Give it a header line and at least one row.', file);
        if (this.#rows === 0)
            throw new errors/* UserError */.yo('has a header but no rows', 'Give it at least one row.', file);
        const cells = this.#spilled?.columns() ?? this.#cells;
        const numberOf = (row) => row + 1;
        return { file, columns: this.#names, cells, rows: this.#rows, places, numberOf };
    }
    #keep(rows, cellsAt) {
        for (const [position, texts] of this.#cells.entries()) {
            const cells = cellsAt(position);
            for (let row = 0; row < rows; row++) {
                const text = (0,evaluation/* cellText */.Ie)(cells, row);
                texts.push(text);
                this.#bytes += text.length + TEXT_BYTES;
            }
        }
    }
    #spill() {
        this.#spilled = new SpilledColumns(this.storage.openFile(), this.#names.length);
        this.#spilled.takeTexts(this.#cells, this.#rows);
        this.#cells = [];
        this.#bytes = 0;
    }
}
function checkNames(names, at) {
    const seen = new Set();
    for (const [index, name] of names.entries()) {
        if (name.trim() === '')
            throw new errors/* UserError */.yo(`column ${index + 1} has no name`, 'Name it in the header line.', at);
        if (name === '__proto__')
            throw new errors/* UserError */.yo('the column "__proto__" can\'t be the name of an input', 'Rename it.', at);
        if (seen.has(name))
            throw new errors/* UserError */.yo(`two columns are called "${name}"`, 'Rename one of them.', at);
        seen.add(name);
    }
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* reexport */ importDefault),
  z: () => (/* reexport */ moduleFault)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/.cache/heirloom/shared/errors/index.js + 3 modules
var errors = __webpack_require__(41182);
;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/modules/import-default.js




const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs', '.cjs'];
async function importDefault(path) {
    if (!EXTENSIONS.includes((0,external_node_path_.extname)(path)))
        throw new errors/* UserError */.yo('is not a JavaScript or TypeScript module', `Give it one of the endings ${EXTENSIONS.join(', ')}.`, path);
    const url = (0,external_node_url_.pathToFileURL)(path).href;
    try {
        return (await import(/* webpackIgnore: true */ url)).default;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.m?ts$/.test(path))
            throw new errors/* UserError */.yo(`is TypeScript, which Node ${process.version} does not run`, 'Use Node 22.18 or later, or write the module in JavaScript, as .mjs.', path);
        throw moduleFault("can't be loaded", error, path);
    }
}
function moduleFault(what, error, path) {
    const isError = external_node_util_.types.isNativeError(error);
    const [reason] = (isError ? error.message : String(error)).split('\n', 1);
    return new errors/* UserError */.yo(`${what}: ${reason.replace(/\.$/, '')}`, 'Mend the module.', `${path}${isError ? lineIn(error.stack ?? '', path) : ''}`);
}
function lineIn(stack, path) {
    for (const name of [(0,external_node_url_.pathToFileURL)(path).href, path]) {
        const at = stack.indexOf(`${name}:`);
        const place = at < 0 ? null : /^:\d+(?::\d+)?/.exec(stack.slice(at + name.length));
        if (place)
            return place[0];
    }
    return '';
}

;// CONCATENATED MODULE: ./node_modules/.cache/heirloom/shared/modules/index.js



/***/ })

};
