title = Code
