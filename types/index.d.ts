import "qunit-dom";
